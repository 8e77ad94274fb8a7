import type { Assessment } from '../../machines/assess.ts'
import { type EventType, isOptionType } from '../../machines/collection/events.ts'
import { type AnyCode, type FactId, type Facts, factIds } from '../../machines/facts.ts'
import { relevantQuestions } from '../../machines/questions.ts'
import { moveNames } from '../../src/content/zh-Hans/moves.ts'
import { optionNames } from '../../src/content/zh-Hans/options.ts'
import { resultText } from '../../src/content/zh-Hans/result.ts'
import type { FactSet } from './read.ts'
import { sections, warningSection } from './sections.ts'
import { sourcesOf } from './sources.ts'
import { answerInWords, indented, type Numbers, sourceList, wordsOf } from './words.ts'

/** An answer, or some of its codes, that does not apply after the other answers. */
export interface LeftOut {
  readonly fact: FactId
  readonly codes: readonly AnyCode[]
}

const codesIn = (facts: Facts, id: FactId): readonly AnyCode[] => {
  const answer: AnyCode | readonly AnyCode[] | undefined = facts[id]
  if (answer === undefined) return []
  return typeof answer === 'string' ? [answer] : answer
}

/** What was given and not assessed, because it is not asked after these answers. */
export const leftOutOf = (given: Facts, assessed: Facts): readonly LeftOut[] =>
  factIds.flatMap((fact): LeftOut[] => {
    const codes = codesIn(given, fact).filter((code) => !codesIn(assessed, fact).includes(code))
    const isGone = given[fact] !== undefined && assessed[fact] === undefined
    return isGone || codes.length > 0 ? [{ fact, codes }] : []
  })

const noteOf = (leftOut: readonly LeftOut[], facts: Facts): readonly string[] => {
  if (leftOut.length === 0) return []
  const named = leftOut.map(({ fact, codes }) => {
    const { short, labelOf } = wordsOf(fact, facts)
    return `${short}${codes.length > 0 ? `“${codes.map(labelOf).join('、')}”` : ''}（${fact}）`
  })
  return [`不适用，已略去：${named.join('；')}`]
}

const answersIn = ({ facts }: Assessment): readonly string[] => {
  const asked = relevantQuestions(facts)
  const open = asked.filter((id) => facts[id] === undefined).map((id) => wordsOf(id, facts).short)
  return [
    ...asked.flatMap((id) => {
      const answer = answerInWords(id, facts)
      return answer === undefined ? [] : [`${wordsOf(id, facts).short}：${answer}`]
    }),
    ...(open.length === 0 ? [] : [`还没有回答：${open.join('、')}`]),
  ]
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `【${heading}】`, ...indented(lines)]

const eventName = (event: EventType): string => (isOptionType(event) ? optionNames[event] : moveNames[event])

const rule = '='.repeat(60)

/** An assessment as text that can be read without the program, in the product's own words. */
export const formatAssessment = (factSet: FactSet, assessment: Assessment): string => {
  const { file, number, name, facts, trail } = factSet
  const numbers: Numbers = new Map(sourcesOf(assessment).map((id, index) => [id, index + 1]))
  return [
    rule,
    `${number}　${name ?? '没有名字'}　（${file}）`,
    rule,
    ...noteOf(leftOutOf(facts, assessment.facts), facts),
    ...(trail.length === 0 ? [] : [`${resultText.trail}：${trail.map(eventName).join(' → ')}`]),
    ...section(warningSection.heading, warningSection.lines(assessment, numbers)),
    ...section('你的回答', answersIn(assessment)),
    ...sections.flatMap(({ heading, lines }) => section(heading, lines(assessment, numbers))),
    ...section('来源', sourceList(numbers)),
    '',
  ].join('\n')
}
