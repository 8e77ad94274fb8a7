import type { ReactNode } from 'react'
import type { Assessment } from '../../../machines/assess.ts'
import type { Branch } from '../../../machines/explore/steps.ts'
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
}

/** What to know before anything is done. */
const Beforehand = ({ assessment }: Pick<Parts, 'assessment'>) => (
  <>
    <Warnings ids={assessment.warnings} />
    <Uncertain assessment={assessment} />
  </>
)

/** What runs out, what the other side does, and what it may do next. */
const Soon = ({ assessment, explore }: Omit<Parts, 'branch'>) => (
  <>
    <Deadlines ids={assessment.deadlines} />
    <RedLines lines={assessment.redLines} />
    <NextSteps steps={assessment.next} facts={assessment.facts} />
    <WhatIfLinks assessment={assessment} explore={explore} />
    <Situations facts={assessment.facts} />
  </>
)

/** What can wait, and what it all rests on. */
const Later = ({ assessment, branch, explore }: Parts) => {
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
      <Rights ids={assessment.rights} />
      <Consequences ids={assessment.consequences} />
      <Complaints route={assessment.complaintRoute} />
      <Why assessment={assessment} branch={branch} explore={explore} />
    </>
  )
}

interface Props extends Parts {
  /** The first screen: the summary, or where a trail led. */
  readonly head: ReactNode
  /** What the page adds below, part by part. */
  readonly children: ReactNode
}

/** An assessment in words: the first screen answers three questions, the rest follows in order of urgency. */
export const Result = ({ head, children, ...parts }: Props) => (
  <InTurn>
    {head}
    <Beforehand {...parts} />
    <TodayOptions choices={firstChoices(parts.assessment)} />
    <Soon {...parts} />
    <Later {...parts} />
    {children}
  </InTurn>
)
