// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { answersOf, groupIds } from '../../src/content/zh-Hans/answers/index.ts'
import { groupAddress } from '../../src/lib/answerAddresses.ts'
import { readBuiltPages } from './builtPages.ts'

const { pages } = await readBuiltPages()
const documents = new Map(
  pages.map(({ path, html }) => [path, new DOMParser().parseFromString(html, 'text/html')] as const),
)
const documentAt = (path: string): Document => {
  const found = documents.get(path)
  if (!found) throw new Error(`No page ${path}`)
  return found
}

const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? ''
const plain = (text: string): string => text.replace(/\s/g, '')
const typeOf = (item: Element): string => item.getAttribute('itemtype') ?? ''

/** The elements that say this of an item, and not of one inside it. */
const saying = (item: Element, name: string): readonly Element[] =>
  [...item.querySelectorAll(`[itemprop="${name}"]`)].filter(
    (element) => element.parentElement?.closest('[itemscope]') === item,
  )

/** The one element that says this of an item, where a reader sees it. */
const shown = (item: Element, name: string): Element | undefined => {
  const [element, ...others] = saying(item, name)
  return others.length === 0 && element && !element.closest('meta, template, [hidden]') ? element : undefined
}

const itemsOf = (document: Document, type: string): readonly Element[] =>
  [...document.querySelectorAll('[itemscope]')].filter(
    (item) => typeOf(item) === `https://schema.org/${type}`,
  )

test('every item is of a type that search engines know, and every property belongs to one', () => {
  for (const [path, document] of documents) {
    for (const item of document.querySelectorAll('[itemscope]'))
      expect({ path, type: typeOf(item) }).toEqual({
        path,
        type: expect.stringMatching(/^https:\/\/schema\.org\/(WebApplication|FAQPage|Question|Answer)$/),
      })
    for (const property of document.querySelectorAll('[itemprop]'))
      expect(property.parentElement?.closest('[itemscope]')).toBeTruthy()
  }
})

describe.each(groupIds)('the answers of the group %s', (group) => {
  const document = documentAt(groupAddress(group))
  const [page, ...others] = itemsOf(document, 'FAQPage')
  const questions = page ? saying(page, 'mainEntity') : []

  test('are one list of questions, each with its answer, as a reader sees them', () => {
    expect(others).toEqual([])
    const told = answersOf(group)
    expect(questions.map(typeOf)).toEqual(told.map(() => 'https://schema.org/Question'))
    for (const [index, { question, answer, unsure }] of told.entries()) {
      const item = questions[index]
      if (!item) throw new Error(`No item for ${question}`)
      expect(textOf(shown(item, 'name'))).toBe(question)
      const accepted = shown(item, 'acceptedAnswer')
      expect(accepted && typeOf(accepted)).toBe('https://schema.org/Answer')
      const text = plain(textOf(accepted && shown(accepted, 'text')))
      for (const said of [...answer.map(({ text: part }) => part), ...(unsure ? [unsure] : [])])
        expect(text).toContain(plain(said))
    }
  })
})

test('questions stand nowhere else', () => {
  const paths = [...documents].filter(([, document]) => itemsOf(document, 'Question').length > 0)
  expect(paths.map(([path]) => path).toSorted()).toEqual(groupIds.map(groupAddress).toSorted())
})

test('home says what the guide is, in words that stand there, and that it is free', () => {
  const [item, ...others] = itemsOf(documentAt('/'), 'WebApplication')
  if (!item) throw new Error('Home says nothing')
  expect(others).toEqual([])
  for (const name of ['headline', 'description']) expect(textOf(shown(item, name))).not.toBe('')
  const given = (name: string) => saying(item, name).map((element) => element.getAttribute('content'))
  expect(given('isAccessibleForFree')).toEqual(['true'])
  expect(given('inLanguage')).toEqual([documentAt('/').documentElement.lang])
  for (const name of ['name', 'applicationCategory']) expect(given(name).join('')).not.toBe('')
})
