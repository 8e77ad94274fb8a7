import type { Plugin } from 'vite'
import { isBinding, type LawId, register } from '../machines/law/register.ts'
import { type PracticeId, practice } from '../machines/practice.ts'
import { usesOf } from '../machines/uses.ts'
import { law } from '../src/content/zh-Hans/law/index.ts'
import { practiceSourceName } from '../src/lib/practiceNames.ts'
import type { SourceName } from '../src/lib/sourceNames.ts'

const id = 'virtual:source-names'
const resolved = `\0${id}`

const lawName = (lawId: LawId): SourceName => {
  const { force, confidence } = register[lawId]
  return [
    law[lawId].short,
    isBinding(force) ? 'binding' : 'soft',
    confidence === 'verified-from-secondary' ? 1 : 0,
  ]
}

const practiceName = (practiceId: PracticeId): SourceName => [practiceSourceName(practiceId), 'practice', 0]

/** Something in a result may rest on it. */
const isInResults = (lawId: LawId): boolean => Object.values(usesOf(lawId)).some((uses) => uses.length > 0)

const lawIds = Object.keys(register) as LawId[]

const table = (laws: readonly LawId[]): Record<string, SourceName> =>
  Object.fromEntries([
    ...laws.map((lawId) => [lawId, lawName(lawId)]),
    ...(Object.keys(practice) as PracticeId[]).map((practiceId) => [practiceId, practiceName(practiceId)]),
  ])

/**
 * Derives what stands beside a statement (short name, shape, retold or not) from the register, so that the
 * register itself, with its quotes, is loaded only when somebody opens a source. Pages that are read are written by the
 * build, which knows all of it; a phone needs what results rest on.
 */
export const sourceNames = (): Plugin => ({
  name: 'source-names',
  resolveId: (source) => (source === id ? resolved : undefined),
  load: (source, { ssr } = {}) =>
    source === resolved
      ? `export default ${JSON.stringify(table(ssr ? lawIds : lawIds.filter(isInResults)))}`
      : undefined,
})
