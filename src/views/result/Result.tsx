import type { ReactNode } from 'react'
import type { Assessment } from '../../../machines/assess.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
import type { FactId } from '../../../machines/facts.ts'
import { relevantQuestions } from '../../../machines/questions.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { InTurn } from '../../ui/InTurn.tsx'
import type { Explore } from './explore.ts'
import { NextSteps } from './NextSteps.tsx'
import { FoldedOptions, TodayOptions } from './Options.tsx'
import { Complaints, Consequences, Deadlines, RedLines, Rights } from './Rules.tsx'
import { Situations } from './Situations.tsx'
import { firstChoices } from './Summary.tsx'
import { Warnings } from './Warnings.tsx'
import { WhatIfLinks } from './WhatIfLinks.tsx'
import { Uncertain, Why } from './Why.tsx'

interface Parts {
  readonly assessment: Assessment
  readonly branch: Branch
  readonly explore: Explore
  /** Leads to a question; absent on somebody else's result. */
  readonly onAnswer?: (question: FactId) => void
}

type Told = Pick<Parts, 'assessment'>

/** What to know before anything is done. */
const Beforehand = ({ assessment }: Told) => (
  <>
    <Warnings ids={assessment.warnings} />
    <Uncertain assessment={assessment} />
  </>
)

/** What runs out, and what the other side must not do. */
const UnderWay = ({ assessment, onAnswer }: Pick<Parts, 'assessment' | 'onAnswer'>) => {
  const isAsked = relevantQuestions(assessment.facts).includes('conduct')
  return (
    <>
      <Deadlines ids={assessment.deadlines} />
      <RedLines
        lines={assessment.redLines}
        onChoose={onAnswer && isAsked ? () => onAnswer('conduct') : undefined}
      />
    </>
  )
}

/** Where to look further from here. */
const Further = ({ assessment, explore }: Omit<Parts, 'branch'>) => (
  <>
    <WhatIfLinks assessment={assessment} explore={explore} />
    <Situations facts={assessment.facts} />
  </>
)

/** What need not be done today, or had better not be done. */
const OtherOptions = ({ assessment }: Told) => {
  const { options } = assessment
  const first = firstChoices(assessment)
  const rest = options.filter((choice) => !first.includes(choice) && choice.cost !== 'risk')
  return (
    <>
      <FoldedOptions title={resultText.week} choices={rest.filter(({ when }) => when !== 'later')} />
      <FoldedOptions title={resultText.later} choices={rest.filter(({ when }) => when === 'later')} />
      <FoldedOptions
        title={resultText.risky}
        says={resultText.riskySays}
        choices={options.filter(({ cost }) => cost === 'risk')}
      />
    </>
  )
}

/** What may come of the debt, and where to complain. */
const Aftermath = ({ assessment }: Told) => (
  <>
    <Consequences ids={assessment.consequences} />
    <Complaints route={assessment.complaintRoute} />
  </>
)

interface Props extends Parts {
  /** The first screen: the summary, or where a trail led. */
  readonly head: ReactNode
  /** What the page adds below, part by part. */
  readonly children: ReactNode
}

/**
 * An assessment in words: the first screen answers three questions, the rest follows in order of urgency. No part takes
 * long to draw, so that a slow phone answers taps in between.
 */
export const Result = ({ head, children, ...parts }: Props) => (
  <InTurn>
    {head}
    <Beforehand {...parts} />
    <TodayOptions choices={firstChoices(parts.assessment)} />
    <UnderWay {...parts} />
    <NextSteps steps={parts.assessment.next} facts={parts.assessment.facts} />
    <Further {...parts} />
    <OtherOptions {...parts} />
    <Rights ids={parts.assessment.rights} />
    <Aftermath {...parts} />
    <Why {...parts} />
    {children}
  </InTurn>
)
