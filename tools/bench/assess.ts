import { assess } from '../../machines/assess.ts'
import { placeOf } from '../../machines/collection/replay.ts'
import type { Facts } from '../../machines/facts.ts'
import { questionsLeft } from '../../machines/questions.ts'
import { type Benchmark, type Row, rowOf, timeEach } from './benchmark.ts'
import { knownFactSets, partlyUnsureFactSets, unsureFactSets } from './factSets.ts'

const limits = { known: 1, unsure: 15 } as const

/** The answers as they stand after each question: `questionsLeft` is asked once a page. */
const prefixesOf = (facts: Facts): readonly Facts[] => {
  const entries = Object.entries(facts)
  return entries.map((_entry, answered) => Object.fromEntries(entries.slice(0, answered)))
}

/** The very first call, before anything is compiled: what a visitor's first result takes, on this machine. */
const firstCall = (facts: Facts): Row => {
  const start = performance.now()
  assess(facts)
  return {
    what: 'assess, very first call',
    unit: 'ms',
    median: performance.now() - start,
    note: 'cold, once',
  }
}

/** `assess` and its parts, over a fixed set of realistic answers. */
export const assessBenchmark: Benchmark = {
  name: 'assess',
  run: () => {
    const known = knownFactSets(400)
    const partlyUnsure = partlyUnsureFactSets(400)
    const unsure = unsureFactSets(200)
    const all = [...known, ...partlyUnsure, ...unsure]
    return [
      ...known.slice(0, 1).map(firstCall),
      rowOf(
        'assess, every fact known',
        timeEach(known, (facts) => assess(facts)),
        limits.known,
      ),
      rowOf(
        'assess, 1 to 3 unsure',
        timeEach(partlyUnsure, (facts) => assess(facts)),
        limits.unsure,
      ),
      rowOf(
        'assess, all unsure',
        timeEach(unsure, (facts) => assess(facts)),
        limits.unsure,
      ),
      rowOf(
        'placing alone',
        timeEach(all, (facts) => placeOf(facts)),
      ),
      rowOf('questionsLeft', timeEach(known.flatMap(prefixesOf), questionsLeft)),
    ]
  },
}
