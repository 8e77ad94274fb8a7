import { expect, test } from 'vitest'
import { relevantQuestions } from '../../machines/questions.ts'
import { contenders, legsOf } from '../../tools/bench/contenders.ts'
import { bareAddress, barePages } from '../../tools/bench/rivals/bare.ts'
import { inkStory } from '../../tools/bench/rivals/ink.ts'
import { questionAsForm } from '../../tools/bench/rivals/page.ts'
import { type Asked, questionnaire, usual } from '../../tools/bench/rivals/questionnaire.ts'
import { scriptFreeAddress, scriptFreePages } from '../../tools/bench/rivals/scriptFree.ts'
import { surveyModel } from '../../tools/bench/rivals/surveyJs.ts'
import { isOver, isUnder } from '../../tools/bench/table.ts'
import { ensureBuilt } from '../../tools/freshness.ts'

const wordsOf = ({ title, hint, options }: Asked): readonly string[] => [
  title,
  ...(hint ? [hint] : []),
  ...options.flatMap(({ label, more }) => (more ? [label, more] : [label])),
]

/** What one version says when it asks a question; ink and HTML escape alike nothing that our words use but these. */
const readable = (text: string): string => text.replaceAll('\\', '').replaceAll('&amp;', '&')

const scriptFree = await scriptFreePages(await ensureBuilt())

const saysBy: Readonly<Record<string, (asked: Asked) => string>> = {
  bare: ({ id }) => barePages().get(bareAddress(id))?.body ?? '',
  // Home asks the first question without its hint.
  scriptFree: ({ id, hint }) =>
    (scriptFree.get(scriptFreeAddress(id)) ?? '') + (id === questionnaire[0]?.id ? hint : ''),
  plainDom: (asked) => questionAsForm(asked, '#'),
  ink: ({ id }) => inkStory().split(`=== ${id} ===`)[1]?.split('\n===')[0] ?? '',
  surveyJs: ({ id }) =>
    JSON.stringify(surveyModel().pages.filter(({ elements: [element] }) => element?.name === id)),
}

test('the questionnaire asks what the guide asks of this borrower, in its order', () => {
  expect(questionnaire.map(({ id }) => id)).toEqual(relevantQuestions(usual))
})

test.each(questionnaire)('$id offers what is chosen, and every option but once', ({ options, chosen }) => {
  const codes = options.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)])
  expect(codes).toEqual(expect.arrayContaining([...chosen]))
})

test.each(Object.entries(saysBy))('%s says every question with all its options', (_name, says) => {
  for (const asked of questionnaire)
    expect(wordsOf(asked).filter((words) => !readable(says(asked)).includes(words))).toEqual([])
})

test('the guide without script has none, and each of its pages leads to the next', () => {
  for (const [place, { id }] of questionnaire.entries()) {
    const html = scriptFree.get(scriptFreeAddress(id)) ?? ''
    const next = questionnaire[place + 1]?.id
    expect(html).not.toMatch(/<script|modulepreload/)
    expect(html).toContain(next ? scriptFreeAddress(next) : bareAddress())
  }
})

test.each(Object.values(contenders))('$name is answered to the end', (contender) => {
  const legs = legsOf(contender)
  expect(legs).toHaveLength(questionnaire.length - questionnaire.indexOf(contender.first))
  expect(legs.filter(({ taps }) => taps.length === 0)).toEqual([])
})

test('a row is marked above its limit, or below what it must reach', () => {
  expect(isOver({ median: 1.3, limit: 1.2 })).toBe(true)
  expect(isOver({ median: 1.2, limit: 1.2 })).toBe(false)
  expect(isUnder({ median: 97, atLeast: 98 })).toBe(true)
  expect(isUnder({ median: 100, atLeast: 100 })).toBe(false)
})
