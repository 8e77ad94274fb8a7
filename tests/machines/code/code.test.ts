import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withCheck } from '../../../machines/code/check.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { eventLimit } from '../../../machines/code/packing.ts'
import type { Facts } from '../../../machines/facts.ts'
import { applicable } from '../../../machines/questions.ts'
import { anyFacts, anyText, anyTrail, fastest } from './arbitraries.ts'

const facts: Facts = {
  asker: 'borrower',
  overdue: 'months',
  received: ['agencyCall', 'contactCalled'],
  reachability: 'sometimes',
  conduct: ['threats'],
  product: 'jiebei',
}
const code = encode(facts)

const problemOf = (text: string) => {
  const decoded = decode(text)
  return decoded.ok ? undefined : decoded.problem
}

describe('there and back', () => {
  test('decoding gives back the facts and the trail', () => {
    fc.assert(
      fc.property(anyFacts, anyTrail, (given, trail) => {
        expect(decode(encode(given, trail))).toEqual({
          ok: true,
          facts: given,
          trail,
          edition: 1,
          changes: [],
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('a code is the only one for its facts', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(encode(one) === encode(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
      { numRuns: 300 },
    )
  })

  test('nothing answered is a code too', () => {
    expect(decode(encode({}))).toMatchObject({ ok: true, facts: {}, trail: [] })
  })

  test('answers that do not apply and codes in another order change nothing', () => {
    const untidy: Facts = {
      ...facts,
      amount: 'to50k',
      received: ['contactCalled', 'agencyCall', 'agencyCall'],
    }
    expect(applicable(untidy).amount).toBeUndefined()
    expect(encode(untidy)).toBe(code)
  })

  test('a trail is cut after four events and before one that is out of range', () => {
    const carried = (trail: readonly number[]) => decode(encode(facts, trail))
    expect(carried([1, 2, 3, 4, 5])).toMatchObject({ trail: [1, 2, 3, 4] })
    expect(carried([0, eventLimit - 1])).toMatchObject({ trail: [0, eventLimit - 1] })
    for (const wrong of [eventLimit, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(carried([7, wrong, 8])).toMatchObject({ trail: [7] })
  })
})

describe('typing', () => {
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const between = fc.constantFrom(
    '',
    '',
    ' ',
    '-',
    '—',
    '－',
    '　',
    '、',
    '。',
    '.',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\n',
  )
  const style = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => fullWidth(text),
    (text: string) => text.replace(/0/g, 'O').replace(/1/g, 'I'),
    (text: string) => text.replace(/0/g, 'o').replace(/1/g, 'l'),
  )

  test('case, separators, full-width forms, O for 0 and I or L for 1 are forgiven', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.tuple(style, between), { minLength: 40 }), (given, marks) => {
        const typed = Array.from(encode(given), (character, index) => {
          const [apply, after] = marks[index] ?? [String, '']
          return apply(character) + after
        })
        expect(decode(`“${typed.join('')}”`)).toMatchObject({ ok: true, facts: given })
      }),
      { numRuns: 300 },
    )
  })

  test('codes are written in groups of four, in characters that need no escaping', () => {
    fc.assert(
      fc.property(anyFacts, anyTrail, (given, trail) => {
        expect(encode(given, trail)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)*[0-9A-HJKMNP-TV-Z]{1,4}$/)
      }),
    )
  })
})

describe('what is not a code', () => {
  test('is told apart', () => {
    expect(problemOf('')).toBe('empty')
    expect(problemOf(' —\u200b　。')).toBe('empty')
    expect(problemOf('A'.repeat(41))).toBe('tooLong')
    expect(problemOf(`${code}!`.repeat(50))).toBe('tooLong')
    expect(decode('1ABC-UDEF')).toEqual({ ok: false, problem: 'characters', character: 'U' })
    expect(decode('结果码')).toEqual({ ok: false, problem: 'characters', character: '结' })
    expect(problemOf('1')).toBe('check')
    expect(problemOf(code.slice(0, -1))).toBe('check')
    expect(decode(withCheck('2ABCDEF'))).toEqual({ ok: false, problem: 'edition', edition: 2 })
    expect(decode(withCheck('ZABCDEF'))).toEqual({ ok: false, problem: 'edition', edition: 31 })
  })

  test('is not read in two ways: no leading zeros, no edition 0, nothing left over', () => {
    const body = code.replace(/-/g, '').slice(0, -2)
    expect(problemOf(withCheck(`0${body}`))).toBe('content')
    expect(problemOf(withCheck(body.replace(/^1/, '10')))).toBe('content')
    expect(problemOf(withCheck(`1${'Z'.repeat(30)}`))).toBe('content')
    expect(problemOf(withCheck(''))).toBe('content')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const decoded = decode(text)
        if (decoded.ok) expect(text.length).toBeGreaterThan(2)
      }),
      { numRuns: 1000 },
    )
    expect(problemOf('\ud800')).toBe('characters')
  })

  test('10 KB are refused in well under a millisecond', () => {
    for (const unit of ['A', ' ', '-', '逾', '%', '\ud800']) {
      const long = unit.repeat(10_240)
      expect(decode(long)).toEqual({ ok: false, problem: 'tooLong' })
      expect(fastest(() => decode(long))).toBeLessThan(0.2)
    }
  })
})
