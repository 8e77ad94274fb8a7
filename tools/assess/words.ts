import type { SourceId } from '../../machines/collection/vocabulary.ts'
import type { AnyCode, FactId, Facts } from '../../machines/facts.ts'
import { type LawId, lawOf } from '../../machines/law/register.ts'
import { type PracticeId, practice } from '../../machines/practice.ts'
import { isBystander } from '../../machines/questions.ts'
import { law } from '../../src/content/zh-Hans/law/index.ts'
import { grades, practice as practiceWords, usualPractice } from '../../src/content/zh-Hans/practice.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { sourceText } from '../../src/content/zh-Hans/sources.ts'

/** The words of a question for the person who gave these answers. */
export const wordsOf = (id: FactId, facts: Facts): ReturnType<typeof questionFor> =>
  questionFor(id, isBystander(facts))

/** An answer in words, such as `催收公司打来的电话、有人上门来过`; undefined while there is none. */
export const answerInWords = (id: FactId, facts: Facts): string | undefined => {
  const { labelOf, none } = wordsOf(id, facts)
  const answer: AnyCode | readonly AnyCode[] | undefined = facts[id]
  if (answer === undefined) return undefined
  if (typeof answer === 'string') return labelOf(answer)
  return answer.length === 0 ? none : answer.map(labelOf).join('、')
}

/** Lines one level further in. */
export const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

const isPractice = (id: SourceId): id is PracticeId => id in practice

const lawCitation = (id: LawId): string => {
  const { force, document, article = '', confidence } = lawOf(id)
  const gap = article === '' || article.startsWith('第') ? '' : ' '
  const retold = confidence === 'verified-from-secondary' ? [sourceText.retold] : []
  return [law[id].short, force, `${document}${gap}${article}`, ...retold].join(' · ')
}

const citation = (id: SourceId): string =>
  isPractice(id) ? `${usualPractice}（${grades[practice[id].grade]}）：${practiceWords[id]}` : lawCitation(id)

/** The number of each source in the list at the end of an assessment. */
export type Numbers = ReadonlyMap<SourceId, number>

/** What a statement rests on, a line for each source. */
export const evidenceLines = (evidence: readonly SourceId[], numbers: Numbers): readonly string[] =>
  evidence.map((id) => `依据 [${numbers.get(id)}] ${citation(id)}`)

const details = (id: SourceId): readonly string[] => {
  if (isPractice(id)) return [`核对：${practice[id].checkedOn}`]
  const { binds, effectiveFrom, effectiveTo, quote, url, checkedOn } = lawOf(id)
  return [
    ...(binds === undefined ? [] : [`约束：${binds}`]),
    ...(effectiveFrom === undefined ? [] : [`施行：${effectiveFrom}`]),
    ...(effectiveTo === undefined ? [] : [`失效：${effectiveTo}`]),
    `意思：${law[id].plain}`,
    ...(quote === undefined ? [] : [`原文：“${quote}”`]),
    `网址：${url ?? '没有'}`,
    `核对：${checkedOn}`,
  ]
}

/** The list at the end: every source once, with quotation, address and permanent id. */
export const sourceList = (numbers: Numbers): readonly string[] =>
  [...numbers].flatMap(([id, number]) => [
    `[${number}] ${citation(id)}`,
    ...indented([...details(id), `编号：${id}`]),
  ])
