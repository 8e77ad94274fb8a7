import { useEffect } from 'react'
import type { Assessment } from '../../../machines/assess.ts'
import { naturalSteps } from '../../../machines/explore/natural.ts'
import { exploreText } from '../../content/zh-Hans/result.ts'
import { stages } from '../../content/zh-Hans/stages.ts'
import { whenIdle } from '../../lib/rest.ts'
import { stepName } from '../../lib/stepNames.ts'
import { whatIfViews } from '../session/whatIfViews.ts'
import type { Explore } from './explore.ts'

interface Props {
  readonly assessment: Assessment
  readonly explore: Explore
}

/** The three steps that most people ask about, each leading into what-if with it taken. */
export const WhatIfLinks = ({ assessment, explore: { base, onTry } }: Props) => {
  // Without a network it would only fail, and could not be asked for again in some engines.
  useEffect(() => (navigator.onLine ? whenIdle(() => void whatIfViews.load()) : undefined), [])
  const tryOut = (trail: readonly string[]) => onTry([{ ...base, trail: [...base.trail, ...trail] }])
  return (
    <section className="section no-print" id="what-if">
      <h2>{exploreText.title}</h2>
      <p className="mt-1 text-soft">{exploreText.says}</p>
      <ul className="plain">
        {naturalSteps(assessment).map((step) => (
          <li key={step.event}>
            <button type="button" className="first-choice" onClick={() => tryOut([step.event])}>
              <span className="word">{exploreText.steps[step.by]}</span> {stepName(step).replace(/^如果/, '')}
              {step.leads && (
                <span className="choice-more">
                  {exploreText.leads}
                  {stages[step.leads].name}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button mt-2" onClick={() => tryOut([])}>
        {exploreText.all}
      </button>
    </section>
  )
}
