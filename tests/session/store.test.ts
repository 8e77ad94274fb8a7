import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictionIds } from '../../machines/contradictions.ts'
import type { Facts } from '../../machines/facts.ts'
import { type Trying, untried } from '../../machines/session/trying.ts'
import { storageKey } from '../../src/lib/storageKey.ts'
import { readStored, updateStored, writeStored } from '../../src/lib/store.ts'
import { anyStore, seed } from '../machines/support/arbitraries.ts'
import { blocked, FakeStorage } from './fakeStorage.ts'

const answers: Facts = { asker: 'borrower', overdue: 'days', received: ['reminder'] }
const holding = (text: string) => new FakeStorage({ key: storageKey, text })
const reading = (text: string) => readStored(() => holding(text))
const json = (value: unknown) => reading(JSON.stringify(value))

describe('a phone that keeps the answers', () => {
  test('gives back what was written, whatever the answers', () => {
    const anyKept = fc.subarray([...contradictionIds])
    fc.assert(
      fc.property(anyStore, anyKept, (store, kept) => {
        const phone = new FakeStorage()
        expect(writeStored(() => phone, { answers: store, kept })).toBe(true)
        expect(readStored(() => phone)).toEqual({ answers: store, kept, state: 'found' })
      }),
      { seed },
    )
  })

  test('has nothing at the first visit', () => {
    expect(readStored(() => new FakeStorage())).toEqual({ answers: {}, kept: [], state: 'nothing' })
  })

  test('has nothing left once the answers are cleared', () => {
    const phone = new FakeStorage()
    writeStored(() => phone, { answers, kept: [] })
    expect(writeStored(() => phone, { answers: {}, kept: [] })).toBe(true)
    expect(phone.length).toBe(0)
  })

  test('holds answers, what was kept and the edition, and no time', () => {
    const phone = new FakeStorage()
    writeStored(() => phone, { answers, kept: ['wonAndLost'] })
    expect(phone.length).toBe(1)
    const written: unknown = JSON.parse(phone.getItem(storageKey) ?? '')
    expect(written).toEqual({ edition: 1, answers, kept: ['wonAndLost'] })
  })
})

describe('steps that were tried out', () => {
  const trying: Trying = {
    branches: [{ trail: ['borrower.ignores'] }, { trail: ['borrower.asksForPlan'] }],
    active: 1,
  }
  const writtenWith = (tried: Trying) => {
    const phone = new FakeStorage()
    writeStored(() => phone, { answers, kept: [], trying: tried })
    return phone
  }

  test('are kept beside the answers', () => {
    expect(readStored(() => writtenWith(trying)).trying).toEqual(trying)
  })

  test('are not kept where there are none', () => {
    expect(writtenWith(untried).getItem(storageKey)).not.toContain('trying')
  })

  test('write no record where nothing is answered on this phone', () => {
    const phone = new FakeStorage()
    const before = { answers: {}, kept: [] }
    const tried: Trying = {
      branches: [{ answers: { asker: 'heir' }, trail: ['contact.refuses'] }],
      active: 0,
    }
    updateStored(() => phone, before, { ...before, trying: tried })
    expect(phone.length).toBe(0)
  })

  test('on another page stay when this one stores an answer', () => {
    const phone = writtenWith(trying)
    const before = { answers, kept: [] }
    updateStored(() => phone, before, { ...before, answers: { ...answers, product: 'huabei' } })
    expect(readStored(() => phone).trying).toEqual(trying)
  })

  test('on answers of their own are not kept: they may be somebody else’s', () => {
    const other: Trying = { branches: [{ trail: [] }, { answers: { asker: 'heir' }, trail: [] }], active: 0 }
    expect(writtenWith(other).getItem(storageKey)).not.toContain('heir')
  })

  test('that are not well formed are left out, and the answers stay', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const read = json({ answers, trying: raw })
        expect(read.answers).toEqual(answers)
        expect(read.state).toBe('found')
      }),
      { seed },
    )
    for (const branches of [[], [{}], [{ trail: [1] }], [{ trail: Array(50).fill('x') }], 'x'])
      expect(json({ answers, trying: { branches, active: 0 } }).trying).toBeUndefined()
  })
})

describe('a phone that refuses', () => {
  test('to be read is called blocked', () => {
    expect(readStored(blocked)).toEqual({ answers: {}, kept: [], state: 'blocked' })
  })

  test('to name its store takes nothing, without an error', () => {
    expect(writeStored(blocked, { answers, kept: [] })).toBe(false)
    expect(writeStored(blocked, { answers: {}, kept: [] })).toBe(false)
  })

  test('because it is full takes nothing, without an error, and leaves what it has', () => {
    const phone = new FakeStorage({ isFull: true, key: storageKey, text: JSON.stringify({ answers }) })
    expect(writeStored(() => phone, { answers: { asker: 'heir' }, kept: [] })).toBe(false)
    expect(readStored(() => phone).answers).toEqual(answers)
  })
})

describe('a damaged record', () => {
  test.each(['', '{', '{"answers":{"asker":"borr', 'null', '1', '"borrower"', '[object Object]'])(
    'such as %j gives no answers, and says so',
    (text) => {
      expect(reading(text)).toEqual({ answers: {}, kept: [], state: 'damaged' })
    },
  )

  test.each<[string, unknown, Facts]>([
    [
      'a code that does not exist',
      { ...answers, overdue: 'fortnight' },
      { asker: 'borrower', received: ['reminder'] },
    ],
    ['one code of several', { ...answers, received: ['reminder', 'pigeon'] }, answers],
    [
      'a list where one code belongs',
      { ...answers, asker: ['borrower'] },
      { overdue: 'days', received: ['reminder'] },
    ],
    [
      'a code where a list belongs',
      { ...answers, received: 'reminder' },
      { asker: 'borrower', overdue: 'days' },
    ],
    [
      'numbers and nothing',
      { asker: 1, overdue: null, received: [1, null, 'reminder'] },
      { received: ['reminder'] },
    ],
    ['something else than answers', 'borrower', {}],
  ])('keeps what is well formed beside %s, and says so', (_what, stored, expected) => {
    const read = json({ edition: 1, answers: stored, kept: [] })
    expect(read.answers).toEqual(expected)
    expect(read.state).toBe('damaged')
  })

  test('keeps nothing that is no answer to a question', () => {
    expect(json({ answers: { ...answers, name: '张三' } }).answers).toEqual(answers)
  })

  test('keeps known contradictions only, once each', () => {
    expect(json({ answers, kept: ['wonAndLost', 'x', 'wonAndLost', 7] }).kept).toEqual(['wonAndLost'])
    expect(json({ answers, kept: 'wonAndLost' }).kept).toEqual([])
    expect(json({ answers }).kept).toEqual([])
  })

  test('cannot reach beyond its own answers', () => {
    const read = reading('{"answers":{"__proto__":{"asker":"heir"},"constructor":"x","overdue":"days"}}')
    expect(read.answers).toEqual({ overdue: 'days' })
    expect(read.answers.asker).toBeUndefined()
  })

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const read = reading(text)
        expect(read.answers).toBeTypeOf('object')
        expect(['found', 'damaged']).toContain(read.state)
      }),
      { seed, numRuns: 1000 },
    )
  })
})
