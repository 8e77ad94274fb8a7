import { useMemo } from 'react'
import { type GivenCode, groundsFor, notYet, type Sign } from '../../../machines/explore/grounds.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import { isBystander } from '../../../machines/questions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { exploreText, resultText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { shownAtOnce } from '../../lib/shownAtOnce.ts'
import { Fold } from '../../ui/Fold.tsx'

type Words = (given: GivenCode) => readonly [question: string, answer: string]

const Signs = ({ signs, wordsOf }: { signs: readonly Sign[]; wordsOf: Words }) => (
  <ul>
    {signs.map(
      ({ event, leads, provedBy }) =>
        leads && (
          <li key={event}>
            {exploreText.sign(stages[leads].name, provedBy.map((given) => wordsOf(given)[1]).join(' / '))}
          </li>
        ),
    )}
  </ul>
)

const Grounds = ({ branch }: { branch: Branch }) => {
  const { answers, signs } = useMemo(
    () => ({ answers: groundsFor(branch).answers, signs: notYet(branch) }),
    [branch],
  )
  const wordsOf: Words = ({ fact, code }) => {
    const words = questionFor(fact, isBystander(branch.facts))
    return [words.short, words.labelOf(code)]
  }
  return (
    <>
      <p className="text-soft">{answers.length > 0 ? exploreText.grounds : exploreText.noGrounds}</p>
      <ul>
        {answers.map((given) => (
          <li key={`${given.fact} ${given.code}`}>{resultText.whyLead(...wordsOf(given))}</li>
        ))}
      </ul>
      {signs.length > 0 && <p className="mt-3 text-soft">{exploreText.signs}</p>}
      <Signs signs={signs.slice(0, shownAtOnce)} wordsOf={wordsOf} />
      {signs.length > shownAtOnce && (
        <details>
          <summary>{exploreText.more(signs.length - shownAtOnce)}</summary>
          <Signs signs={signs.slice(shownAtOnce)} wordsOf={wordsOf} />
        </details>
      )}
    </>
  )
}

/** 为什么是这个阶段，不是下一个: the fewest answers that lead here, and what would prove the next. */
export const NotNext = ({ branch }: { branch: Branch }) => (
  <Fold summary={exploreText.notNext}>{() => <Grounds branch={branch} />}</Fold>
)
