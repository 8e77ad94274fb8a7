import { type LawId, lawOf, register, rulesEdition } from '../../machines/law/register.ts'
import { replacements } from '../../machines/law/replacements.ts'
import { lawAddress } from '../../src/lib/addresses.ts'

const ids = Object.keys(register) as LawId[]

/** What a page of the register looks like: its force, and which of its parts are there. */
const shapeOf = (id: LawId): string => {
  const { force, quote, confidence, inference, effectiveTo = rulesEdition } = lawOf(id)
  return [
    force,
    quote !== undefined,
    confidence,
    inference === true,
    effectiveTo < rulesEdition,
    id in replacements,
  ].join()
}

/** Every page, but of the hundreds of pages of the register only the first of each shape. */
export const sampledPages = (pages: readonly string[]): readonly string[] => {
  const shapes = new Map(ids.map((id) => [lawAddress(id), shapeOf(id)]))
  const seen = new Set<string>()
  return pages.filter((path) => {
    const shape = shapes.get(path)
    if (shape === undefined) return true
    const isNew = !seen.has(shape)
    seen.add(shape)
    return isNew
  })
}
