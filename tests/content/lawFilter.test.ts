import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { places } from '../../machines/collection/vocabulary.ts'
import { forces, isBinding } from '../../machines/law/entry.ts'
import { type LawId, lawOf, register, type SubjectId, subjects } from '../../machines/law/register.ts'
import { usesOf } from '../../machines/uses.ts'
import { law } from '../../src/content/zh-Hans/law/index.ts'
import { filterLaw, type LawQuery, type LawRecord, longestQuery } from '../../src/lib/lawFilter.ts'
import { lawSearchText } from '../../src/lib/lawTexts.ts'
import { placesOf } from '../../src/lib/lawUses.ts'

interface Row extends LawRecord {
  readonly id: LawId
}

const subjectIds = Object.keys(subjects) as SubjectId[]
const rows: readonly Row[] = subjectIds.flatMap((subject) =>
  (Object.keys(subjects[subject]) as LawId[]).map((id) => ({
    id,
    subject,
    force: lawOf(id).force,
    places: placesOf(usesOf(id).stages),
    text: lawSearchText(id),
  })),
)

const idsFor = (query: Partial<LawQuery>): readonly LawId[] =>
  filterLaw(rows, { words: '', force: '', place: '', subject: '', ...query }).map(({ id }) => id)

const query = fc.record({
  words: fc.oneof(
    fc.constantFrom('', ' ', '上门', '第六百七十八条', 'GB/T 45251', '《民法典》', '联系人 不应', 'overdue'),
    fc.string(),
  ),
  force: fc.constantFrom('', 'binding', 'soft', ...forces),
  place: fc.constantFrom('', ...places),
  subject: fc.constantFrom('', ...subjectIds),
})
const wishes = ['words', 'force', 'place', 'subject'] as const

test('the subjects hold every entry once', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(Object.keys(register).toSorted())
})

test('no wish finds all, and so does nothing but spaces', () => {
  expect(idsFor({})).toHaveLength(rows.length)
  expect(idsFor({ words: ' \n　' })).toHaveLength(rows.length)
})

test('a wish more only narrows', () => {
  fc.assert(
    fc.property(query, fc.constantFrom(...wishes), (asked, dropped) => {
      const wider = idsFor({ ...asked, [dropped]: '' })
      expect(wider).toEqual(expect.arrayContaining([...idsFor(asked)]))
    }),
  )
})

test('what is found keeps its order and fits every wish', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const found = filterLaw(rows, asked)
      expect(found).toEqual(rows.filter((row) => found.includes(row)))
      for (const { force, places: own, subject } of found) {
        if (asked.force === 'binding') expect(isBinding(force)).toBe(true)
        if (asked.force === 'soft') expect(isBinding(force)).toBe(false)
        if (asked.place) expect(own).toContain(asked.place)
        if (asked.subject) expect(subject).toBe(asked.subject)
      }
    }),
  )
})

test('binding and soft together are all, and share nothing', () => {
  const [binding, soft] = [idsFor({ force: 'binding' }), idsFor({ force: 'soft' })]
  expect([...binding, ...soft].toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
})

describe('every entry is found', () => {
  const lost = (wordsOf: (id: LawId) => string | undefined): readonly LawId[] =>
    rows.flatMap(({ id }) => {
      const words = wordsOf(id)
      return words === undefined || idsFor({ words }).includes(id) ? [] : [id]
    })

  test('by its document', () => {
    expect(lost((id) => lawOf(id).document)).toEqual([])
  })
  test('by its article, as printed and as people write it', () => {
    expect(lost((id) => lawOf(id).article?.split(/[、；]/)[0])).toEqual([])
    expect(lost((id) => law[id].short)).toEqual([])
  })
  test('by words of its quote', () => {
    expect(lost((id) => lawOf(id).quote?.slice(0, 12))).toEqual([])
    expect(lost((id) => lawOf(id).quote?.slice(-8))).toEqual([])
  })
  test('by words of its plain sentence and by what it is about', () => {
    expect(lost((id) => law[id].plain.slice(0, 10))).toEqual([])
    expect(lost((id) => law[id].topic)).toEqual([])
  })
})

test('quotation marks, full-width letters and capitals do not matter', () => {
  const plain = idsFor({ words: '民法典' })
  expect(plain.length).toBeGreaterThan(10)
  expect(idsFor({ words: '《民法典》' })).toEqual(plain)
  expect(idsFor({ words: 'ＧＢ／Ｔ' })).toEqual(idsFor({ words: 'gb/t' }))
  expect(idsFor({ words: 'GB/T' }).length).toBeGreaterThan(5)
})

test('what nobody would search for finds nothing', () => {
  expect(idsFor({ words: '一'.repeat(longestQuery + 1) })).toEqual([])
  expect(idsFor({ words: '上门'.repeat(5000) })).toEqual([])
  expect(idsFor({ words: 'what should I do' })).toEqual([])
})
