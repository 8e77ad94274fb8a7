import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabet } from '../../../machines/code/alphabet.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { anyFacts, anyTrail, seed } from './arbitraries.ts'

const digitsOf = (code: string) => code.replace(/-/g, '')
const anyCode = fc.tuple(anyFacts, anyTrail).map(([facts, trail]) => digitsOf(encode(facts, trail)))
const codes = fc.sample(anyCode, { seed, numRuns: 60 })
const places = (code: string) => Array.from(code, (_digit, index) => index)
const isCode = (text: string) => decode(text).ok
const replaced = (code: string, place: number, removed: number, inserted: string) =>
  code.slice(0, place) + inserted + code.slice(place + removed)

describe('mistakes that are always noticed', () => {
  test('any one character changed', () => {
    for (const code of codes)
      for (const place of places(code)) {
        const others = [...alphabet].filter((digit) => digit !== code.charAt(place))
        expect(others.map((digit) => replaced(code, place, 1, digit)).filter(isCode)).toEqual([])
      }
  })

  test('any two neighbours, or two characters with one between, swapped', () => {
    const swapped = (code: string, place: number, distance: number) => {
      const [first, second] = [code.charAt(place), code.charAt(place + distance)]
      return replaced(replaced(code, place, 1, second), place + distance, 1, first)
    }
    for (const code of codes)
      for (const distance of [1, 2]) {
        const texts = places(code)
          .slice(distance)
          .map((place) => swapped(code, place - distance, distance))
        expect(texts.filter((text) => text !== code).filter(isCode)).toEqual([])
      }
  })

  test('a doubled character read as another double', () => {
    for (const code of codes)
      for (const place of places(code).slice(1))
        if (code.charAt(place) === code.charAt(place - 1)) {
          const texts = [...alphabet].map((digit) => replaced(code, place - 1, 2, digit + digit))
          expect(texts.filter((text) => text !== code).filter(isCode)).toEqual([])
        }
  })

  test('zeros lost or added at the end, as a cut link loses them', () => {
    for (const code of codes)
      for (const zeros of ['0', '00']) {
        expect(isCode(code + zeros)).toBe(false)
        if (code.endsWith(zeros)) expect(isCode(code.slice(0, -zeros.length))).toBe(false)
      }
  })

  test('a character lost or added in front', () => {
    for (const code of codes) {
      const texts = [code.slice(1), ...Array.from(alphabet, (digit) => digit + code)]
      expect(texts.filter(isCode)).toEqual([])
    }
  })
})

/** Passing is a matter of chance here: the share of texts that are taken for codes. */
const shareOf = (texts: readonly string[]) => texts.filter(isCode).length / texts.length

describe('mistakes that are noticed but for about one in 1021', () => {
  test('a character lost or added anywhere', () => {
    const texts = codes.flatMap((code) =>
      places(code).flatMap((place) => [
        replaced(code, place, 1, ''),
        ...Array.from(alphabet, (digit) => replaced(code, place, 0, digit)),
      ]),
    )
    const wrong = texts.filter((text) => !codes.includes(text))
    expect(wrong.length).toBeGreaterThan(20_000)
    expect(shareOf(wrong)).toBeLessThan(2 / 1021)
  })

  test('random text: at most 1 in 1021 that begins like this edition, none of the other 30 in 32', () => {
    const rest = fc
      .integer({ min: 2, max: 25 })
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length }),
      )
    const texts = fc.sample(rest, { seed, numRuns: 60_000 })
    const share = shareOf(texts.map((text) => `1${text}`))
    expect(share).toBeGreaterThan(0.2 / 1021)
    expect(share).toBeLessThan(1.1 / 1021)
    for (const first of ['0', '2', 'A', 'Z'])
      expect(shareOf(texts.slice(0, 5000).map((text) => first + text))).toBe(0)
  })
})
