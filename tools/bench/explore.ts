import { assess } from '../../machines/assess.ts'
import { changesBetween } from '../../machines/explore/changes.ts'
import { decidingAnswers } from '../../machines/explore/deciding.ts'
import { waysToEnd } from '../../machines/explore/ending.ts'
import { groundsFor } from '../../machines/explore/grounds.ts'
import { type Branch, readTrail, stepsIn } from '../../machines/explore/steps.ts'
import { tellingQuestions } from '../../machines/explore/telling.ts'
import type { Facts } from '../../machines/facts.ts'
import { type Benchmark, type Row, rowOf, timeEach } from './benchmark.ts'
import { knownFactSets, partlyUnsureFactSets } from './factSets.ts'

const limits = { step: 3, ending: 50, telling: 30 } as const

const untried = (facts: Facts): Branch => ({ facts, trail: [] })

/** One step as the page takes it: the result before, the result after, and what changed. */
const takeFirstStep = (facts: Facts): unknown => {
  const before = assess(facts)
  const [step] = stepsIn(before)
  return step && changesBetween(before, assess(facts, [step.event]))
}

/** A first result: three answers, everything else open. */
const firstResults = (sets: readonly Facts[]): readonly Facts[] =>
  sets.map((facts) => Object.fromEntries(Object.entries(facts).slice(0, 3)))

/** "What if", over the same fixed answers as `assess`. */
export const exploreBenchmark: Benchmark = {
  name: 'explore',
  run: (): readonly Row[] => {
    const known = knownFactSets(60)
    const unsure = partlyUnsureFactSets(60)
    const first = firstResults(known)
    const over = (sets: readonly Facts[], run: (branch: Branch) => unknown) =>
      timeEach(sets, (facts) => run(untried(facts)))
    return [
      rowOf('a step and what it changes', timeEach(known, takeFirstStep), limits.step),
      rowOf(
        'a trail from a code',
        timeEach(known, (facts) => readTrail(facts, [13, 33])),
      ),
      rowOf('ways to an end', over(known, waysToEnd), limits.ending),
      rowOf('telling questions, 1 to 3 unsure', over(unsure, tellingQuestions), limits.telling),
      rowOf('telling questions, three answered', over(first, tellingQuestions), limits.telling),
      rowOf('deciding answers', over(known, decidingAnswers), limits.telling),
      rowOf('grounds', over(known, groundsFor), limits.telling),
    ]
  },
}
