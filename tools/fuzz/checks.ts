import fc from 'fast-check'
import { alphabet } from '../../machines/code/alphabet.ts'
import { decode } from '../../machines/code/code.ts'
import { codeFromAddress } from '../../machines/code/link.ts'
import { anyDigits, anyText, codePool } from './arbitraries.ts'
import { damaging, decorated, harmless } from './changes.ts'

/** What one check tried and saw. */
export interface Finding {
  readonly what: string
  readonly tried: number
  /** How many were taken for a code. */
  readonly accepted: number
  readonly expected: string
  /** Undefined where all is as expected; else what is not, with a case that shows it. */
  readonly fault?: string
}

export interface Effort {
  readonly seed: number
  /** Cases over all checks, about. */
  readonly runs: number
}

interface Check {
  /** Share of all cases. */
  readonly share: number
  readonly run: (effort: Effort) => Finding
}

const pool = 2000

/** Tries a property on many cases; `accepted` counts those for which it gives true. */
const tryAll = <T>(
  { seed, runs }: Effort,
  cases: fc.Arbitrary<T>,
  isAccepted: (value: T) => boolean,
): { tried: number; accepted: number; fault?: string } => {
  let accepted = 0
  const details = fc.check(
    fc.property(cases, (value) => {
      if (isAccepted(value)) accepted++
    }),
    { seed, numRuns: runs, endOnFailure: true },
  )
  return {
    tried: details.numRuns,
    accepted,
    ...(details.failed && {
      fault: `${JSON.stringify(details.counterexample)}: ${String(details.errorInstance ?? '')}`,
    }),
  }
}

const must = (isTrue: boolean, what: string): void => {
  if (!isTrue) throw new Error(what)
}

const anyCodeOf = (seed: number) => fc.constantFrom(...codePool(seed, pool))

const harmlessCheck = (change: (typeof harmless)[number]): Check => ({
  share: 0.12,
  run: (effort) => {
    const cases = anyCodeOf(effort.seed).chain((code) =>
      change.apply(code).map((text) => [code, text] as const),
    )
    const seen = tryAll(effort, cases, ([code, text]) => {
      const [meant, read] = [decode(code), decode(text)]
      must(JSON.stringify(read) === JSON.stringify(meant), 'is read as something else')
      return read.ok
    })
    return { what: `codes ${change.what}`, expected: 'all, unchanged', ...seen }
  },
})

/** Whatever happens to a code, both ways of reading it end without an exception. */
const damagingCheck = (change: (typeof damaging)[number]): Check => ({
  share: 0.12,
  run: (effort) => {
    const seen = tryAll(effort, anyCodeOf(effort.seed).chain(change.apply), (text) => {
      codeFromAddress(`?c=${text}`, `#${text}`)
      return decode(text).ok
    })
    return { what: `codes ${change.what}`, expected: 'no exception', ...seen }
  },
})

const decoratedCheck: Check = {
  share: 0.1,
  run: (effort) => {
    const cases = anyCodeOf(effort.seed).chain((code) => decorated(code).map((text) => [code, text] as const))
    const seen = tryAll(effort, cases, ([code, text]) => {
      const hash = text.indexOf('#')
      const address = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash)]
      must(codeFromAddress(address[0] ?? '', address[1] ?? '') === code, 'the code is not found')
      return true
    })
    return { what: 'addresses as WeChat and others decorate them', expected: 'all', ...seen }
  },
}

/** Every wrong character in every place, and every swap of neighbours, of as many codes as the effort allows. */
const errorsCheck: Check = {
  share: 0.2,
  run: ({ seed, runs }) => {
    const accepted: string[] = []
    let tried = 0
    const look = (code: string, text: string): void => {
      if (text === code) return
      tried++
      if (decode(text).ok) accepted.push(text)
    }
    for (const written of codePool(seed, pool)) {
      if (tried >= runs) break
      const code = written.replace(/-/g, '')
      for (let at = 0; at < code.length; at++) {
        for (const digit of alphabet) look(code, code.slice(0, at) + digit + code.slice(at + 1))
        const [first = '', second = ''] = code.slice(at, at + 2)
        look(code, code.slice(0, at) + second + first + code.slice(at + 2))
      }
    }
    return {
      what: 'every single wrong character, every swap of neighbours',
      tried,
      accepted: accepted.length,
      expected: 'none',
      ...(accepted[0] !== undefined && { fault: `${accepted[0]} is taken for a code` }),
    }
  },
}

/** Check characters let through one in 1021 of what begins like the only edition, which is one in 32. */
const statedRate = 1 / (1021 * alphabet.length)

/** What nobody made as a code is taken for one no oftener than the check characters promise. */
const inventedCheck = <T>(
  what: string,
  share: number,
  cases: fc.Arbitrary<T>,
  isAccepted: (value: T) => boolean,
): Check => ({
  share,
  run: (effort) => {
    const seen = tryAll(effort, cases, isAccepted)
    // Four standard deviations above what the rate leads one to expect: chance alone exceeds that almost never.
    const most = seen.tried * statedRate + 4 * Math.sqrt(seen.tried * statedRate) + 1
    return {
      what,
      expected: `at most one in ${Math.round(1 / statedRate).toLocaleString('en')}`,
      ...seen,
      ...(seen.accepted > most && { fault: `${seen.accepted} were taken for codes` }),
    }
  },
})

const randomCheck = inventedCheck(
  'random digits of a code’s length',
  0.24,
  anyDigits,
  (text) => decode(text).ok,
)

const textCheck = inventedCheck(
  'any UTF-16 as code and as address',
  0.1,
  fc.tuple(anyText, anyText),
  ([search, hash]) => {
    const found = codeFromAddress(search, hash)
    return decode(search).ok || (found !== undefined && decode(found).ok)
  },
)

const checks: readonly Check[] = [
  ...damaging.map(damagingCheck),
  ...harmless.map(harmlessCheck),
  decoratedCheck,
  textCheck,
  errorsCheck,
  randomCheck,
]

/** Runs all checks, sharing the cases out among them. Deterministic for a seed and a number of runs. */
export const runChecks = ({ seed, runs }: Effort): readonly Finding[] => {
  const total = checks.reduce((sum, { share }) => sum + share, 0)
  return checks.map(({ share, run }) => run({ seed, runs: Math.ceil((runs * share) / total) }))
}
