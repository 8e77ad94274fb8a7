import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { guideIds } from '../../machines/guides.ts'
import { type LawId, lawOf, register } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { situationIds } from '../../machines/situations.ts'
import {
  type Answer,
  answers,
  answersOf,
  answerWords,
  groupIds,
  type Statement,
} from '../../src/content/zh-Hans/answers/index.ts'
import { nameOf } from '../../src/content/zh-Hans/answers/more.ts'
import { guideAddress, situationLink } from '../../src/lib/addresses.ts'
import { answerAddress, groupAddress } from '../../src/lib/answerAddresses.ts'
import { pages } from '../../src/views/pages.tsx'
import { binds, notCitable } from '../machines/support/sources.ts'
import { questions88 } from './questions88.ts'

const isLaw = (id: SourceId): id is LawId => Object.hasOwn(register, id)
const named = (found: readonly Answer[]) => found.map(({ id }) => id)
const statements = answers.flatMap(({ id, answer }) => answer.map((cited: Statement) => ({ id, ...cited })))
/** Without what only says that nothing was found. */
const resting = statements.filter(({ cites }) => cites.length > 0)
const firstSentence = ({ answer: [{ text }] }: Answer): string => text.split(/(?<=[。？])/)[0] ?? ''
const repeated = (values: readonly string[]) =>
  values.filter((value, place) => values.indexOf(value) !== place)

describe('what is answered', () => {
  test('questions 1 to 88, each by an answer of its own', () => {
    expect(questions88.map(({ n }) => n)).toEqual(Array.from({ length: 88 }, (_, index) => index + 1))
    expect(repeated(questions88.map(({ answer }) => answer))).toEqual([])
    expect(questions88.filter(({ answer }) => !named(answers).includes(answer))).toEqual([])
  })

  test('no two share an id, a question, or a way of typing it', () => {
    expect(repeated(named(answers))).toEqual([])
    expect(repeated(answers.map(({ question }) => question))).toEqual([])
    expect(repeated(answers.flatMap(({ question, asked }) => [question, ...asked]))).toEqual([])
  })

  test('ids can be addresses', () => {
    expect(named(answers).filter((id) => !/^[a-z]+[A-Za-z0-9]*$/.test(id))).toEqual([])
  })

  test('no way of typing a question holds two', () => {
    expect(
      answers.flatMap(({ asked }) => asked).filter((text) => text.length > 16 || /[。；\n]/.test(text)),
    ).toEqual([])
  })
})

describe('how it is answered', () => {
  test('the first sentence answers in at most 40 characters', () => {
    expect(answers.filter((answer) => firstSentence(answer).length > 40).map(firstSentence)).toEqual([])
    expect(statements.filter(({ text }) => !/[。”]$/.test(text))).toEqual([])
  })

  test('every source can be shown today, and none is named twice', () => {
    expect(statements.flatMap(({ id, cites }) => notCitable(cites).map((fault) => `${id} ${fault}`))).toEqual(
      [],
    )
    expect(statements.filter(({ cites }) => new Set<string>(cites).size < cites.length)).toEqual([])
  })

  test('nothing known only from reports is quoted', () => {
    const quoted = statements
      .flatMap(({ cites }) => [...cites])
      .filter(isLaw)
      .filter((id) => lawOf(id).confidence === 'verified-from-secondary' && lawOf(id).quote !== undefined)
    expect(quoted).toEqual([])
  })

  test('what rests on a conclusion of ours says 一般, 通常 or 可能', () => {
    const isInferred = (id: SourceId) => isLaw(id) && lawOf(id).inference === true
    const blunt = resting.filter(
      ({ cites, text }) => cites.every(isInferred) && !/一般|通常|可能|多半/.test(text),
    )
    expect(blunt).toEqual([])
  })

  test('不得 is said of law only, or of self-regulation by its name', () => {
    const found = statements.filter(
      ({ cites, text }) => text.includes('不得') && !cites.some(binds) && !text.includes('行业自律'),
    )
    expect(found).toEqual([])
  })

  test('what several reports agree on, without an official text, is not said as a fact', () => {
    const isHearsay = (id: SourceId) => !isLaw(id) && practice[id].grade === 'users'
    const blunt = resting.filter(
      ({ cites, text }) => cites.every(isHearsay) && !/多处说法|有过|多半|可能|不要指望|为准|要看/.test(text),
    )
    expect(blunt).toEqual([])
  })
})

describe('what is not certain', () => {
  const unsettled = questions88.filter((question) => question.unsettled).map(({ answer }) => answer)
  const isUnsettled = ({ id }: Answer) => unsettled.some((one) => one === id)

  test('is said for every question without an official answer', () => {
    expect(unsettled.length).toBeGreaterThan(8)
    expect(named(answers.filter((answer) => isUnsettled(answer) && !answer.unsure))).toEqual([])
  })

  test('claims nothing in the first sentence', () => {
    const claiming = answers.filter(
      (answer) =>
        isUnsettled(answer) && !/没有查到|没有官方|不要指望|能不能|为准/.test(firstSentence(answer)),
    )
    expect(claiming.map(firstSentence)).toEqual([])
  })

  test('says in which month it was looked for', () => {
    const silent = answers.filter(({ unsure }) => unsure !== undefined && !/20\d\d年\d+月/.test(unsure))
    expect(named(silent)).toEqual([])
  })
})

describe('the pages', () => {
  const rendered = new Map(
    pages
      .filter(({ kind }) => kind === 'read')
      .map(({ path, render }) => [path, renderToStaticMarkup(render())]),
  )
  const htmlOf = (path: string): string => rendered.get(path) ?? ''

  test('the index leads to every answer, and to every group', () => {
    const html = htmlOf('/answers/')
    const lost = answers.filter((answer) => !html.includes(`href="${answerAddress(answer)}"`))
    expect(named(lost)).toEqual([])
    expect(html).toContain(answerWords.hints[0]?.text)
  })

  test.each(groupIds)('%s shows its answers, each with an address, its doubts and its sources', (group) => {
    const html = htmlOf(groupAddress(group))
    const answered = answersOf(group)
    expect(answered.length).toBeGreaterThan(2)
    expect(named(answered.filter(({ id }) => !html.includes(`<article id="${id}"`)))).toEqual([])
    expect(html.split(answerWords.unsure).length - 1).toBe(answered.filter(({ unsure }) => unsure).length)
    const sources = answered.flatMap(({ answer }) => answer.flatMap(({ cites }: Statement) => [...cites]))
    expect(sources.filter((id) => !html.includes(` id="src-${id}"`))).toEqual([])
  })

  test.each(['/answers/', ...groupIds.map(groupAddress)])('%s has its headings in order', (path) => {
    const levels = [...htmlOf(path).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  const addresses = [...new Set(answers.flatMap(({ more }) => [...more]))]

  test.each(addresses)('%s exists and has a name', (address) => {
    const [path = '', anchor] = address.split('#')
    expect(rendered.has(path)).toBe(true)
    if (anchor) expect(htmlOf(path)).toContain(` id="${anchor}"`)
    expect(nameOf(address)).not.toBe(address)
  })

  test('lead to the guide of every situation, and of every stage that people ask about', () => {
    const led = new Set<string>(addresses)
    expect(situationIds.filter((id) => !led.has(situationLink(id)))).toEqual([])
    expect(guideIds.filter((id) => !led.has(guideAddress(id)))).toEqual(['arbitration'])
  })

  test('home and the foot lead to the answers', () => {
    expect(htmlOf('/').split('href="/answers/"').length - 1).toBe(2)
  })

  test('no answer is empty-handed', () => {
    expect(named(answers.filter(({ more, asked }) => more.length === 0 || asked.length < 3))).toEqual([])
  })
})
