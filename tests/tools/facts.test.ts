import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Facts, factIds, vocabulary } from '../../machines/facts.ts'
import { relevantQuestions } from '../../machines/questions.ts'
import { holds, whenAsked } from '../../tools/assess/whenAsked.ts'
import { factsFile, factsPage } from '../../tools/facts.ts'

test('docs/facts.md is what `node tools/facts.ts --write` writes', () => {
  expect(readFileSync(factsFile, 'utf8')).toBe(factsPage())
})

const { asker, overdue, received } = vocabulary

const pairs = received.codes.flatMap((first, index) =>
  received.codes.slice(index).map((second) => [...new Set([first, second])]),
)

/** Every answer that decides relevance, with what was received singly and in pairs. */
const cases: readonly Facts[] = asker.codes.flatMap((who) =>
  overdue.codes.flatMap((when) =>
    [[], ...pairs].map((codes): Facts => ({ asker: who, overdue: when, received: codes })),
  ),
)

test.each(factIds)('when %s is asked is told as it is', (id) => {
  const conditions = whenAsked(id)
  const wrong = cases.filter(
    (facts) =>
      relevantQuestions(facts).includes(id) !== conditions.some((condition) => holds(condition, facts)),
  )
  expect(wrong).toEqual([])
})
