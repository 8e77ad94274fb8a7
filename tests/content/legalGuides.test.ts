import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { type DeadlineId, deadlines, type Unit } from '../../machines/deadlines.ts'
import { type LegalGuideId, legalGuideIds } from '../../machines/guides.ts'
import { isBinding, type LawId, lawOf, register } from '../../machines/law/register.ts'
import type { Cited, Guide } from '../../src/content/zh-Hans/guides/guide.ts'
import { legalGuides } from '../../src/content/zh-Hans/guides/legal/index.ts'

const sections = [
  'looksLike',
  'behind',
  'usuallyNext',
  'rarely',
  'today',
  'thisWeek',
  'later',
  'proof',
  'dont',
  'rights',
  'fraud',
] as const

const isLaw = (id: SourceId): id is LawId => Object.hasOwn(register, id)
const statementsOf = (guide: Guide): readonly Cited[] => sections.flatMap((section) => [...guide[section]])
const saidIn = ({ text, why = '' }: Cited & { readonly why?: string }): string => text + why
const rejected = (guide: Guide, isRight: (statement: Cited) => boolean): readonly string[] =>
  statementsOf(guide)
    .filter((statement) => !isRight(statement))
    .map(saidIn)

/** The time limits each guide has to tell. */
const told: Readonly<Record<LegalGuideId, readonly DeadlineId[]>> = {
  lawyerLetter: ['limitation', 'lawsuitAnswer'],
  mediation: ['mediationConfirmation', 'limitation', 'lawsuitAnswer'],
  paymentOrder: ['orderObjection', 'limitation'],
  arbitration: ['awardSetAside', 'enforcementRequest', 'limitation'],
  lawsuit: ['lawsuitAnswer', 'jurisdictionObjection', 'publicNotice'],
  judgment: ['appeal', 'retrial', 'enforcementRequest'],
  enforcement: ['enforcementObjectionAnswer', 'retrial', 'enforcementRequest'],
}
const numerals: Readonly<Record<number, string>> = { 2: '两', 3: '三', 6: '六', 15: '十五', 30: '三十' }
const units: Readonly<Record<Unit, string>> = { day: '日', month: '个月', year: '年' }

describe.each(legalGuideIds)('%s', (id) => {
  const guide = legalGuides[id]
  const { short, written } = guide.say

  test('every section says two to six things', () => {
    const lengths = [...sections.map((section) => guide[section]), short, written].map(({ length }) => length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6)
  })

  test('what rests on a conclusion of ours says 一般, 通常 or 可能', () => {
    const isInferred = (source: SourceId) => isLaw(source) && lawOf(source).inference === true
    expect(
      rejected(
        guide,
        (statement) => !statement.cites.some(isInferred) || /一般|通常|可能/.test(saidIn(statement)),
      ),
    ).toEqual([])
  })

  test('不得 and 应当 rest on law', () => {
    const binds = (source: SourceId) => isLaw(source) && isBinding(lawOf(source).force)
    expect(
      rejected(guide, (statement) => !/不得|应当/.test(saidIn(statement)) || statement.cites.some(binds)),
    ).toEqual([])
  })

  test('every right begins with the force of its first source, and the last tells the limits', () => {
    const wrong = guide.rights.slice(0, -1).filter(({ text, cites: [source] }) => {
      return !isLaw(source) || !text.startsWith(lawOf(source).force)
    })
    expect(wrong).toEqual([])
    expect(guide.rights.at(-1)?.text).toMatch(/^限度（/)
  })

  test('the time limits are those of the machine', () => {
    const words = [guide.intro, ...statementsOf(guide).map(saidIn)].join('')
    const missing = told[id].filter((deadline) => {
      const { amount, unit } = deadlines[deadline]
      return !words.includes(`${numerals[amount]}${units[unit]}`)
    })
    expect(missing).toEqual([])
  })

  test('checks a message by a way found by oneself, on the first day', () => {
    expect(guide.today.map(({ text }) => text).join('')).toMatch(/自己(打 12368|找)|核实：打 12368/)
  })
})

/** After a judgment three years no longer matter; the two years to enforce it do. */
const admissionMatters = legalGuideIds.filter((id) => id !== 'judgment' && id !== 'enforcement')

test.each(admissionMatters)('%s warns of words that restart or waive limitation', (id) => {
  const warned = legalGuides[id].dont.filter(({ cites }) =>
    cites.includes('spc-limitation-14-17-19-promises'),
  )
  expect(warned.length).toBeGreaterThan(0)
})
