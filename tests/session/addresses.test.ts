import { describe, expect, test } from 'vitest'
import { codesOf, factIds, vocabulary } from '../../machines/facts.ts'
import { nextQuestion } from '../../machines/questions.ts'
import { shell } from '../../src/content/zh-Hans/shell.ts'
import { addressOf, firstAnswerLink, placeAt, sessionPlaces } from '../../src/lib/addresses.ts'
import { titleOf } from '../../src/views/titles.ts'

const codes: ReadonlySet<string> = new Set(factIds.flatMap(codesOf))

/** Parts of an address, as they stand and with their dashes undone. */
const partsOf = (address: string): readonly string[] =>
  address
    .split('/')
    .flatMap((part) => [part, part.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())])

describe.each(sessionPlaces)('the page %s', (place) => {
  test('has an address that leads back to it', () => {
    expect(placeAt(addressOf(place))).toBe(place)
    expect(placeAt(`${addressOf(place)}index.html`)).toBe(place)
  })

  test('has an address that needs no escaping', () => {
    expect(addressOf(place)).toMatch(/^(\/[a-z-]+)+\/$/)
  })

  test('has an address that tells no answer', () => {
    expect(partsOf(addressOf(place)).filter((part) => codes.has(part))).toEqual([])
  })

  test('has a title of its own', () => {
    const others = sessionPlaces.filter((other) => other !== place).map(titleOf)
    expect(others).not.toContain(titleOf(place))
    expect(titleOf(place)).toContain(shell.inTitles)
  })
})

test('no two pages share an address', () => {
  expect(new Set(sessionPlaces.map(addressOf)).size).toBe(sessionPlaces.length)
})

test.each([
  '/',
  '',
  '/questions/',
  '/questions/asker',
  '/questions/nothing/',
  '/result',
  '/r',
  '/r/x/',
  '/door/',
])('%j is no page of the session', (path) => {
  expect(placeAt(path)).toBeUndefined()
})

test.each(vocabulary.asker.codes)('the link that answers %s tells it to no server', (asker) => {
  const link = new URL(firstAnswerLink(asker), 'https://example.cn')
  expect(link.search).toBe('')
  expect(placeAt(link.pathname)).toBe(nextQuestion({ asker }))
  expect(link.hash).toBe(`#${asker}`)
})
