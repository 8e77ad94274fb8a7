import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { bodies as machineBodies } from '../../machines/complaints.ts'
import { conduct, proofs as proofIds } from '../../machines/conduct.ts'
import { vocabulary } from '../../machines/facts.ts'
import { isInForce, lawOf, register, rulesEdition } from '../../machines/law/register.ts'
import { practice } from '../../machines/practice.ts'
import { complain } from '../../src/content/zh-Hans/complain.ts'
import { bodies } from '../../src/content/zh-Hans/complaints.ts'
import { genuine } from '../../src/content/zh-Hans/genuine.ts'
import type { Cited } from '../../src/content/zh-Hans/guides/index.ts'
import { proofGuide } from '../../src/content/zh-Hans/proofGuide.ts'
import { proofs, redLines } from '../../src/content/zh-Hans/redLines.ts'
import { ComplainPage } from '../../src/views/read/ComplainPage.tsx'
import { GenuinePage } from '../../src/views/read/GenuinePage.tsx'
import { ProofPage } from '../../src/views/read/ProofPage.tsx'

interface ReadPage {
  readonly name: string
  readonly content: object
  readonly element: ReactElement
}

const readPages: readonly ReadPage[] = [
  { name: 'genuine', content: genuine, element: createElement(GenuinePage) },
  { name: 'complain', content: complain, element: createElement(ComplainPage) },
  { name: 'proof', content: proofGuide, element: createElement(ProofPage) },
]

const htmlOf = ({ element }: ReadPage): string => renderToStaticMarkup(element)
/** What a reader sees, without the list of sources and without marks. */
const wordsOf = (html: string): string =>
  html
    .slice(0, html.indexOf('id="sources"'))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')

const isCited = (value: object): value is Cited => 'text' in value && 'cites' in value

interface Leaf {
  readonly path: string
  readonly value: unknown
}

/** Every statement, text and empty list of a page's content, by its path. */
const leavesOf = (path: string, value: unknown): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null || isCited(value)) return [{ path, value }]
  const inner = Object.entries(value)
  if (inner.length === 0) return [{ path, value }]
  return inner.flatMap(([key, next]) => leavesOf(`${path}.${key}`, next))
}

const statementsIn = (content: object): readonly { readonly path: string; readonly cited: Cited }[] =>
  leavesOf('', content).flatMap(({ path, value }) =>
    typeof value === 'object' && value !== null && isCited(value) ? [{ path, cited: value }] : [],
  )

/** A source that may be shown today. */
const resolves = (id: SourceId): boolean =>
  id in register ? isInForce(lawOf(id as keyof typeof register), rulesEdition) : id in practice

describe.each(readPages)('$name', (page) => {
  const { content } = page
  const html = htmlOf(page)
  const words = wordsOf(html)
  const statements = statementsIn(content)

  test('has no empty section and no empty text', () => {
    const empty = leavesOf('', content).filter(
      ({ path, value }) =>
        value === '' || (typeof value === 'object' && !statements.some((one) => one.path === path)),
    )
    expect(empty).toEqual([])
  })

  test('every statement rests on sources that can be shown', () => {
    const faults = statements.filter(
      ({ cited: { text, cites } }) =>
        text === '' || cites.length === 0 || new Set(cites).size < cites.length || !cites.every(resolves),
    )
    expect(statements.length).toBeGreaterThan(30)
    expect(faults).toEqual([])
  })

  test('shows every statement, and lists each of its sources once', () => {
    const missing = statements.filter(({ cited }) => !words.includes(cited.text))
    expect(missing).toEqual([])
    for (const id of new Set(statements.flatMap(({ cited }) => cited.cites)))
      expect(html.split(` id="src-${id}"`).length, id).toBe(2)
  })

  test('has one heading above all others, and skips no level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('leads only to places on the page, numbers and other pages of the guide', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
    const lost = targets.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))
    expect(lost).toEqual([])
    const called = targets.flatMap((href) => (href.startsWith('tel:') ? [href.slice(4)] : []))
    expect(
      called.filter((number) => !/^(110|120|96110|12321|12348|12356|12363|12368|12378)$/.test(number)),
    ).toEqual([])
  })

  test('ships no script and no style', () => {
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
  })
})

describe('genuine or fake', () => {
  const kinds = Object.entries(genuine.kinds)

  test('answers for everything people receive', () => {
    expect(kinds.map(([id]) => id).toSorted()).toEqual(
      [
        'agents',
        'call',
        'courtPapers',
        'discount',
        'impersonation',
        'lawyerLetter',
        'mediation',
        'sms',
        'transferNotice',
        'visitor',
      ].toSorted(),
    )
  })

  test.each(kinds)('%s: is verified by another way than the message', (_id, { verify }) => {
    expect(verify.map(({ text }) => text).join('')).toMatch(/App|12368|12348|110|公布的电话|官方客服/)
  })

  /** A link, a number, an account or a person named by the message, unless it is named to be left alone. */
  const trusted = /(?<!不|不要|不要只)(点开?|打开|回拨|扫|加|填|装)[^。，]{0,6}(短信里|函上|对方|他给|来电)/

  test.each(kinds)(
    '%s: nothing that the message brings is used to verify it',
    (_id, { verify, meanwhile }) => {
      const told = [...genuine.first, ...meanwhile, ...verify].map(({ text }) => text)
      expect(told.filter((text) => trusted.test(text))).toEqual([])
      expect('回拨短信里的号码').toMatch(trusted)
    },
  )
})

describe('where to complain', () => {
  const html = htmlOf({ name: '', content: {}, element: createElement(ComplainPage) })

  test('every body has its place, what it does and what it does not do', () => {
    for (const id of Object.keys(machineBodies) as (keyof typeof machineBodies)[]) {
      expect(html).toContain(`id="body-${id}"`)
      expect(html).toContain(bodies[id].how)
      expect(html).toContain(bodies[id].doesNot)
    }
  })

  test('every body is reached from a lender or from what happened', () => {
    const reached = Object.keys(machineBodies).filter((id) => html.includes(`href="#body-${id}"`))
    expect(reached).toEqual(Object.keys(machineBodies))
  })

  test('every lender type has its notes', () => {
    expect(Object.keys(complain.lenders).toSorted()).toEqual([...vocabulary.lender.codes].toSorted())
  })

  test('says how long each body has to answer, or that no time was found', () => {
    const told = wordsOf(html.slice(html.indexOf('id="answers"')))
    const times = told.slice(0, told.indexOf(complain.bringTitle))
    for (const time of [/ 15 日/, / 20 日/, /三十日/, /15日/]) expect(times).toMatch(time)
    for (const name of ['12378', '12321', bodies.localFinance.name, '人民银行']) expect(times).toContain(name)
    expect(times.match(/没有核到/g)).toHaveLength(2)
  })

  test('says what to bring to an authority, to the police and for the credit record', () => {
    const bring = complain.bring.map(({ text }) => text).join('')
    for (const who of ['找部门', '报警', '征信异议']) expect(bring).toContain(who)
  })

  test('every red line is somewhere among what happened, once', () => {
    const told = html.slice(html.indexOf('id="by-happening"'), html.indexOf('id="bodies"'))
    const times = (name: string) => told.split(new RegExp(`[>；]${name}(?=[<；])`)).length - 1
    const lost = (Object.keys(conduct) as (keyof typeof conduct)[]).filter(
      (id) => times(redLines[id].name) !== 1,
    )
    expect(lost).toEqual([])
  })
})

describe('proof', () => {
  const html = htmlOf({ name: '', content: {}, element: createElement(ProofPage) })

  test.each(proofIds)('%s has its place and is led to', (id) => {
    expect(Object.keys(proofGuide.proofs)).toContain(id)
    expect(html).toContain(`id="proof-${id}"`)
    expect(html).toContain(`href="#proof-${id}"`)
    expect(html).toContain(proofs[id].name)
  })

  test.each(proofIds)('%s says what must be seen, heard or written', (id) => {
    for (const { text } of proofGuide.proofs[id].shows) expect(text).toMatch(/要[看听]得到|要写清|看出/)
  })
})
