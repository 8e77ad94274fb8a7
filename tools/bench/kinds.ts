import { encode } from '../../machines/code/code.ts'
import { usual } from './rivals/questionnaire.ts'

/** One page of each kind. */
export const pageKinds = [
  '/',
  '/questions/overdue/',
  `/r/?c=${encode(usual)}`,
  '/door/',
  '/guides/visit/',
  '/for/spouse/',
  '/answers/collectors/',
  '/claims/',
  '/law/',
  '/law/civil-code-678-extension/',
  '/search/',
  '/map/',
  '/complain/',
  '/about/',
] as const

/** Without what stands behind it. */
export const pathOf = (address: string): string => address.replace(/[?#].*/, '')
