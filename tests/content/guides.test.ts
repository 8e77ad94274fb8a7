import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { stagePlaces } from '../../machines/collection/stagePlaces.ts'
import { type PlaceId, places, type SourceId, stages } from '../../machines/collection/vocabulary.ts'
import {
  guideGroups,
  guideIds,
  guideOfStage,
  guideParts,
  isPlaceGuide,
  placeGuideIds,
} from '../../machines/guides.ts'
import type { Force } from '../../machines/law/entry.ts'
import { isInForce, type LawId, lawOf, register, rulesEdition } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { type Cited, type Guide, guides } from '../../src/content/zh-Hans/guides/index.ts'
import { guideText, type SectionId } from '../../src/content/zh-Hans/guideText.ts'
import { guideAddress } from '../../src/lib/addresses.ts'
import { GuidePage } from '../../src/views/read/GuidePage.tsx'
import { GuidesPage } from '../../src/views/read/GuidesPage.tsx'

type Section = Exclude<SectionId, 'say'>
const citedSections = (Object.keys(guideText.sections) as SectionId[]).filter(
  (key): key is Section => key !== 'say',
)

const registers = ['short', 'large', 'written'] as const

const statementsOf = (guide: Guide): readonly Cited[] => citedSections.flatMap((key) => guide[key])

const isLaw = (id: SourceId): id is LawId => id in register

/** A source that may be shown today. */
const resolves = (id: SourceId): boolean =>
  isLaw(id) ? isInForce(lawOf(id), rulesEdition) : Object.hasOwn(practice, id)

/** What a guide calls a rule of each force. */
const forceNames: Partial<Record<Force, RegExp>> = {
  法律: /法律/,
  司法解释: /司法解释/,
  司法指导文件: /司法指导文件/,
  行政法规: /行政法规/,
  部门规章: /部门规章/,
  规范性文件: /规范性文件/,
  推荐性国标: /国标（推荐性）/,
  行业自律: /行业自律/,
}

const namesAForce = ({ text, cites }: Cited): boolean =>
  cites.some((id) => isLaw(id) && forceNames[lawOf(id).force]?.test(text))

const plain = (text: string): string => text.replace(/[，。；：？、“”（）\s]/g, '')

const html = (element: Parameters<typeof renderToStaticMarkup>[0]): string => renderToStaticMarkup(element)

/** Marks that a person fills in, each closed before the next begins. */
const gapsClose = (message: string): boolean => /^[^〔〕]*(〔[^〔〕]+〕[^〔〕]*)*$/.test(message)

test('no section is missing of what a stage needs to be told', () => {
  expect(Object.keys(guideText.sections)).toEqual(
    expect.arrayContaining([
      ...['looksLike', 'behind', 'usuallyNext', 'rarely'],
      ...['today', 'thisWeek', 'later', 'say', 'proof', 'dont'],
      ...['rights', 'fraud'],
    ]),
  )
})

describe.each(guideIds)('the guide %s', (id) => {
  const guide = guides[id]
  const page = html(createElement(GuidePage, { id }))

  test('fills every section', () => {
    const thin = citedSections.filter((key) => guide[key].length < 2)
    expect(thin).toEqual([])
    expect(guide.title && guide.description && guide.intro).not.toBe('')
  })

  test('has its words in three registers', () => {
    for (const register of registers) expect(guide.say[register].length, register).toBeGreaterThan(0)
    expect(guide.say.large.length).toBeLessThanOrEqual(4)
    expect(guide.say.large.filter((line) => line.length > 20)).toEqual([])
    expect(guide.say.short.filter((line) => /〔/.test(line))).toEqual([])
    expect(guide.say.large.filter((line) => /[〔（]/.test(line))).toEqual([])
    expect(guide.say.written.filter((message) => !gapsClose(message) || message.length < 40)).toEqual([])
  })

  test('says why not, in other words', () => {
    const empty = guide.dont.filter(
      ({ text, why }) => why === '' || plain(why).includes(plain(text)) || plain(text).includes(plain(why)),
    )
    expect(empty).toEqual([])
  })

  test('says nothing twice', () => {
    const said = [
      ...statementsOf(guide).map(({ text }) => text),
      ...registers.flatMap((key) => guide.say[key]),
    ]
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
  })

  test('rests on sources that can be shown', () => {
    const faults = statementsOf(guide).filter(
      ({ text, cites }) => text === '' || new Set(cites).size < cites.length || !cites.every(resolves),
    )
    expect(faults).toEqual([])
  })

  test('names the force of each right', () => {
    expect(guide.rights.filter((right) => !namesAForce(right))).toEqual([])
  })

  test('shows all of it, what to do and to say before what is behind it', () => {
    const shown = page.slice(0, page.indexOf('id="sources"'))
    for (const { text } of statementsOf(guide)) expect(shown).toContain(text)
    for (const { why } of guide.dont) expect(shown).toContain(why)
    for (const key of ['short', 'large'] as const)
      for (const line of guide.say[key]) expect(shown).toContain(line)
    for (const message of guide.say.written)
      for (const part of message.split(/^（([^）]+)）/)) expect(shown).toContain(part)
    const order = Object.keys(guideText.sections).map((key) => shown.indexOf(`id="${key}"`))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(Object.keys(guideText.sections).slice(0, 2)).toEqual(['today', 'say'])
    expect(order).not.toContain(-1)
  })

  test('has one heading above all others and skips no level', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('lists each source once and needs no script', () => {
    for (const source of new Set(statementsOf(guide).flatMap(({ cites }) => cites)))
      expect(page.split(` id="src-${source}"`).length, source).toBe(2)
    expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
  })

  test('is led to by a stage of the chart', () => {
    expect(Object.values(guideOfStage)).toContain(id)
  })
})

describe('guides and stages', () => {
  /** Talks and disputes run beside collection; the result itself says what to do. */
  const withoutGuide: readonly PlaceId[] = places.filter((place) => !isPlaceGuide(place))

  test('only talks and disputes have no guide', () => {
    expect(withoutGuide).toEqual(['talks', 'other'])
    const lost = stages.filter(
      (stage) => !withoutGuide.includes(stagePlaces[stage]) && guideOfStage[stage] === undefined,
    )
    expect(lost).toEqual([])
  })

  test('a stage leads to the guide of its place, or to a part of it', () => {
    const astray = stages.filter((stage) => {
      const place = stagePlaces[stage]
      const guide = guideOfStage[stage]
      if (guide === undefined || !isPlaceGuide(place) || guide === place) return false
      return !guideParts[place]?.includes(guide)
    })
    // Somebody called about another's debt, and now left alone, is still that: his guide is the one for contacts.
    expect(astray).toEqual(['leftAlone'])
  })

  test('every guide is in one group, and has an address of its own', () => {
    expect(Object.values(guideGroups).flat().toSorted()).toEqual(Object.keys(guides).toSorted())
    expect(new Set(guideIds.map(guideAddress)).size).toBe(guideIds.length)
    for (const id of placeGuideIds) expect(guideIds).toContain(id)
  })

  test('the list of guides leads to each of them', () => {
    const page = html(createElement(GuidesPage))
    for (const id of guideIds) expect(page).toContain(`href="${guideAddress(id)}"`)
    for (const name of Object.values(guideText.groups)) expect(page).toContain(name)
  })
})

describe('danger comes first', () => {
  test.each(['phone', 'contact', 'visit'] as const)('%s: 110 is the first thing to do', (id) => {
    expect(guides[id].today[0]?.text).toMatch(/110/)
  })

  test('visit: who claims to be court or police is checked after safety', () => {
    const today = guides.visit.today.map(({ text }) => text)
    const court = today.findIndex((text) => /12368/.test(text))
    expect(court).toBeGreaterThan(today.findIndex((text) => /强行进门/.test(text)))
    expect(court).toBeGreaterThan(today.findIndex((text) => /不开门/.test(text)))
  })
})

describe('a debt long unclaimed is not acknowledged by accident', () => {
  test.each(['sms', 'phone', 'transfer', 'legal'] as const)('%s asks about limitation today', (id) => {
    expect(
      guides[id].today.some(({ text, cites }) => /时效/.test(text) && cites.includes('chan-12348')),
    ).toBe(true)
  })

  test('sms: the link, then the App, then limitation, then paying', () => {
    const [link, app, limitation, paying] = guides.sms.today.map(({ text }) => text)
    expect([link, app, limitation, paying]).toEqual([
      expect.stringContaining('链接'),
      expect.stringContaining('App'),
      expect.stringContaining('时效'),
      expect.stringContaining('能还'),
    ])
  })
})
