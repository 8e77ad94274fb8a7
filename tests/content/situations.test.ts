import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { type Facts, vocabulary } from '../../machines/facts.ts'
import { applicable, relevantQuestions } from '../../machines/questions.ts'
import { fittingSituations, situationIds, situations, situationsIn } from '../../machines/situations.ts'
import { warnings } from '../../machines/warnings.ts'
import { type SituationText, situationGuides } from '../../src/content/zh-Hans/situations/index.ts'
import { situationTitles } from '../../src/content/zh-Hans/situations/titles.ts'
import { placeAt, situationLink } from '../../src/lib/addresses.ts'
import { SituationPage, SituationsPage } from '../../src/views/read/SituationPage.tsx'
import { isCitable } from '../machines/support/sources.ts'
import { pairSpace } from '../machines/support/spaces.ts'

const walked: readonly Facts[] = pairSpace()

type Section = Exclude<keyof SituationText, 'description' | 'intro' | 'say'>
const sections: readonly Section[] = ['first', 'thisWeek', 'know', 'keep', 'dont', 'unsure']

interface Statement {
  readonly text: string
  readonly why?: string
  readonly cites: readonly SourceId[]
}
const statementsIn = (guide: SituationText): readonly Statement[] =>
  sections.flatMap((key) => [...guide[key]])

/** What a reader sees before the list of sources. */
const wordsOf = (html: string): string => html.slice(0, html.indexOf('id="sources"')).replace(/<[^>]*>/g, '')
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

describe.each(situationIds)('%s', (id) => {
  const guide = situationGuides[id]
  const html = renderToStaticMarkup(createElement(SituationPage, { id }))
  const words = wordsOf(html)
  const statements = statementsIn(guide)

  test('says something in every section, and nothing twice', () => {
    for (const key of sections) expect(guide[key].length, key).toBeGreaterThan(0)
    expect(guide.say.length).toBeGreaterThanOrEqual(3)
    const texts = [...statements.map(({ text }) => text), ...guide.say, guide.intro, guide.description]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('gives a reason for what is left alone and for what is not known', () => {
    const bare = [...guide.dont, ...guide.unsure].filter(({ text, why }) => why === '' || why === text)
    expect(bare).toEqual([])
  })

  test('rests on sources that can be shown today; only what was not found rests on nothing', () => {
    const faults = statements.filter(
      ({ cites }) => new Set(cites).size < cites.length || !cites.every(isCitable),
    )
    expect(faults).toEqual([])
    const told = sections.filter((key) => key !== 'unsure').flatMap((key) => [...guide[key]])
    expect(told.filter(({ cites }) => cites.length === 0)).toEqual([])
  })

  test('shows every statement, and lists each of its sources once', () => {
    const missing = [
      ...statements.flatMap(({ text, why }) => [text, ...(why === undefined ? [] : [why])]),
      ...guide.say,
    ].filter((text) => !words.includes(text))
    expect(missing).toEqual([])
    for (const source of new Set(statements.flatMap(({ cites }) => cites)))
      expect(html.split(` id="src-${source}"`).length, source).toBe(2)
  })

  test('begins the questions with the first answer given, at the question that follows', () => {
    const paths = linksIn(html).filter((href) => href.startsWith('/questions/'))
    expect(paths).toHaveLength(1)
    const { pathname, hash, search } = new URL(paths[0] ?? '', 'https://example.cn')
    const { asker } = situations[id]
    expect(hash).toBe(`#${asker}`)
    expect(search).toBe('')
    expect(relevantQuestions({ asker })).toContain(placeAt(pathname))
  })

  test('fits some answers and not others', () => {
    const fitting = walked.filter(situations[id].fits)
    expect(fitting.length).toBeGreaterThan(0)
    expect(fitting.length).toBeLessThan(walked.length)
  })

  test('fits nothing that was not answered', () => {
    expect(situations[id].fits({})).toBe(false)
    expect(situations[id].fits({ asker: 'unsure' })).toBe(false)
  })

  test('its title has at most 14 characters and is in the list', () => {
    expect(situationTitles[id].length).toBeLessThanOrEqual(14)
    const index = renderToStaticMarkup(createElement(SituationsPage))
    expect(linksIn(index).filter((href) => href === situationLink(id))).toHaveLength(1)
    expect(index).toContain(situationTitles[id])
  })

  test('ships no script and no style, and skips no heading', () => {
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
  })
})

describe('who is told of 12356', () => {
  test.each(situationsIn('circumstance'))('%s, before the first section', (id) => {
    const html = renderToStaticMarkup(createElement(SituationPage, { id }))
    expect(html.slice(0, html.indexOf('<h2'))).toContain('12356')
  })

  test.each(['parents', 'spouse', 'heir', 'guardian'] as const)('%s, among the first things', (id) => {
    expect(situationGuides[id].first.map(({ text }) => text).join('')).toContain('12356')
  })
})

describe('nobody is left without a guide', () => {
  const others = vocabulary.asker.codes.filter((asker) => asker !== 'borrower' && asker !== 'unsure')
  test.each(others)('asker %s', (asker) => {
    expect(fittingSituations(applicable({ asker })).map((id) => situations[id].asker)).toContain(asker)
  })

  /** What the result warns of in words of its own needs no guide. */
  const isWarnedOf = (facts: Facts): boolean => warnings.distress.when(facts) || warnings.settler.when(facts)
  const circumstances = vocabulary.circumstances.codes.filter((code) => code !== 'unsure')
  test.each(circumstances)('circumstance %s', (code) => {
    const facts: Facts = { asker: code === 'deceased' ? 'contact' : 'borrower', circumstances: [code] }
    expect(applicable(facts).circumstances).toEqual([code])
    const own = fittingSituations(facts).filter((id) => !fittingSituations({ asker: 'contact' }).includes(id))
    expect(own.length > 0 || isWarnedOf(facts)).toBe(true)
  })

  const borrower: Facts = { asker: 'borrower', overdue: 'months', received: ['agencyCall'] }
  test.each<readonly [string, Facts, keyof typeof situations]>([
    ['silence yes', { ...borrower, overdue: 'years', silence: 'yes' }, 'longSilent'],
    ['reachability lost', { ...borrower, reachability: 'lost' }, 'returning'],
    ['a judgment', { ...borrower, received: ['judgment'] }, 'judged'],
    ['an award', { ...borrower, received: ['award'] }, 'judged'],
    ['enforcement', { ...borrower, received: ['enforcement'] }, 'judged'],
    ['not mine', { ...borrower, disputed: 'notMine' }, 'notMine'],
    ['wrong amount', { ...borrower, disputed: 'wrongAmount' }, 'wrongAmount'],
    ['a minor used it', { ...borrower, disputed: 'minorUsed' }, 'guardian'],
    ['nothing to pay with', { ...borrower, ability: 'none' }, 'severalDebts'],
  ])('%s', (_name, facts, id) => {
    expect(applicable(facts)).toEqual(facts)
    expect(fittingSituations(facts)).toContain(id)
  })

  test('a claim that the court dismissed is no judgment against the reader', () => {
    expect(fittingSituations({ ...borrower, received: ['dismissal'] })).not.toContain('judged')
  })

  test('a row on the result stays short', () => {
    const most = Math.max(...walked.map((facts) => fittingSituations(facts).length))
    expect(most).toBeLessThanOrEqual(4)
  })
})

describe('what must not be said for lack of a checked provision', () => {
  const told = (id: keyof typeof situations): string =>
    [...statementsIn(situationGuides[id]).flatMap(({ text, why = '' }) => [text, why])].join('')

  test('guardians: no article, no age limit, 12348 instead', () => {
    expect(told('guardian')).not.toMatch(/第[一二三四五六七八九十百\d]+条|周岁|[八18]岁|追认|无效/)
    expect(told('guardian')).toMatch(/没有核对过/)
    expect(told('guardian')).toContain('12348')
  })

  test('nobody is told which debt to pay first', () => {
    expect(told('severalDebts')).toMatch(/你自己的决定/)
  })

  test('whoever may be past the limitation period is told to ask before anything that confirms the debt', () => {
    const { first } = situationGuides.longSilent
    expect(first[0]?.text).toMatch(/先不答应，不签字，不先还一点/)
    expect(first[1]?.text).toContain('12348')
  })
})
