import type { Assessment } from '../../../machines/assess.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { NextSteps } from './NextSteps.tsx'
import { FoldedOptions, TodayOptions } from './Options.tsx'
import { Complaints, Consequences, Deadlines, RedLines, Rights } from './Rules.tsx'
import { Situations } from './Situations.tsx'
import { firstChoices, Summary } from './Summary.tsx'
import { Warnings } from './Warnings.tsx'
import { Uncertain, Why } from './Why.tsx'

interface Props {
  readonly assessment: Assessment
  /** Address of the map that shows these answers. */
  readonly map: string
}

/** An assessment in words: the first screen answers three questions, the rest follows in order of urgency. */
export const Result = ({ assessment, map }: Props) => {
  const { options } = assessment
  const first = firstChoices(assessment)
  const rest = options.filter((choice) => !first.includes(choice) && choice.cost !== 'risk')
  return (
    <>
      <Summary assessment={assessment} map={map} />
      <Warnings ids={assessment.warnings} />
      <Uncertain assessment={assessment} />
      <TodayOptions choices={first} />
      <Deadlines ids={assessment.deadlines} />
      <RedLines lines={assessment.redLines} />
      <NextSteps steps={assessment.next} facts={assessment.facts} />
      <Situations facts={assessment.facts} />
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
      <Why assessment={assessment} />
    </>
  )
}
