import { useMemo } from 'react'
import { type Deciding, decidingAnswers } from '../../../machines/explore/deciding.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import type { Facts } from '../../../machines/facts.ts'
import { isBystander } from '../../../machines/questions.ts'
import { questionFor } from '../../content/zh-Hans/questionFor.ts'
import { exploreText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { Fold } from '../../ui/Fold.tsx'
import type { Explore } from './explore.ts'

interface Props {
  readonly branch: Branch
  readonly explore: Explore
}

const Item = ({ deciding, branch, explore: { base, onTry } }: Props & { deciding: Deciding }) => {
  const { fact, code, otherwise } = deciding
  const words = questionFor(fact, isBystander(branch.facts))
  const compare = (answers: Facts) => onTry([base, { answers, trail: base.trail }])
  return (
    <li>
      <p>{exploreText.decidingGiven(words.short, words.labelOf(code))}</p>
      <ul className="plain">
        {otherwise.map(
          ({ code: other, facts, changes: { headline } }) =>
            headline && (
              <li key={other ?? ''}>
                <button type="button" className="link-button" onClick={() => compare(facts)}>
                  {other
                    ? exploreText.instead(words.labelOf(other), stages[headline.to].name)
                    : exploreText.without(stages[headline.to].name)}
                </button>
              </li>
            ),
        )}
      </ul>
    </li>
  )
}

const Deciders = (props: Props) => {
  const { branch } = props
  const found = useMemo(() => decidingAnswers(branch), [branch])
  return (
    <>
      <p className="text-soft">{found.length === 0 ? exploreText.decidingNone : exploreText.decidingSays}</p>
      <ul className="plain rows mt-2">
        {found.map((deciding) => (
          <Item key={`${deciding.fact} ${deciding.code}`} deciding={deciding} {...props} />
        ))}
      </ul>
    </>
  )
}

/** 只要这一条不同，结果就不同: each leads to both results beside each other. */
export const Otherwise = (props: Props) => (
  <Fold summary={exploreText.deciding}>{() => <Deciders {...props} />}</Fold>
)
