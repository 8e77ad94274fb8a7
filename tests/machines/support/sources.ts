import type { SourceId } from '../../../machines/collection/vocabulary.ts'
import {
  isBinding,
  isInForce,
  type LawId,
  lawOf,
  register,
  rulesEdition,
} from '../../../machines/law/register.ts'
import { practice } from '../../../machines/practice.ts'

const isLaw = (id: string): id is LawId => Object.hasOwn(register, id)

/** A source that can be shown today: a provision in force or a graded observation. */
export const isCitable = (id: SourceId): boolean =>
  isLaw(id) ? isInForce(lawOf(id), rulesEdition) : Object.hasOwn(practice, id)

/** Sources that cannot be shown, as faults. */
export const notCitable = (ids: readonly SourceId[]): readonly string[] =>
  ids.filter((id) => !isCitable(id)).map((id) => `cites ${id}`)

/** Law and rules that bind, by the force of their document. */
export const binds = (id: SourceId): boolean => isLaw(id) && isBinding(lawOf(id).force)
/** A rule of any force, not a notice, a channel or an observation. */
export const isRule = (id: SourceId): boolean => isLaw(id) && !/官方提示|办事渠道/.test(lawOf(id).force)
