import { firstAnswerLink } from '../../src/lib/addresses.ts'
import { bareAddress } from './rivals/bare.ts'
import { type Asked, type Option, questionnaire } from './rivals/questionnaire.ts'
import { scriptFreeAddress } from './rivals/scriptFree.ts'
import type { Leg } from './walk.ts'

/** One version of the questionnaire, and how a finger finds its way through it. */
export interface Contender {
  readonly name: string
  /** Which of the two servers has it. */
  readonly site: 'guide' | 'rivals'
  readonly start: string
  /** The first question that `start` asks. */
  readonly first: Asked
  /** What is tapped to answer a question. */
  readonly taps: (asked: Asked) => readonly string[]
  /** What is there when a question is asked; without one, when all are answered. */
  readonly shown: (asked: Asked | undefined) => string
}

const question = (id: Asked['id']): Asked => {
  const found = questionnaire.find((asked) => asked.id === id)
  if (!found) throw new Error(`The questionnaire does not ask ${id}`)
  return found
}

const asker = question('asker')
const overdue = question('overdue')

const input = ({ id }: Asked, code: Option['code']): string => `input[name="${id}"][value="${code}"]`
const labels = (asked: Asked): readonly string[] =>
  asked.chosen.map((code) => `label:has(${input(asked, code)})`)
/** Rows of choices and a button: the guide, and what is drawn like it. */
const formTaps = (asked: Asked): readonly string[] => [...labels(asked), 'main form button[type=submit]']
const formShown = (asked: Asked | undefined): string =>
  asked ? `label:has(input[name="${asked.id}"])` : '#done'

/** The guide goes on with a result. */
const guideShown = (asked: Asked | undefined): string => (asked ? formShown(asked) : 'main #answers')
const firstLink = `a.first-choice[href="${firstAnswerLink('borrower')}"]`
const linkOrForm =
  (link: string) =>
  (asked: Asked): readonly string[] =>
    asked.id === 'asker' ? [link] : formTaps(asked)

/** In ink choices have places, not names. */
const inkTaps = ({ options, chosen, isMany }: Asked): readonly string[] => {
  const nth = (place: number): string => `#choices > :nth-child(${place + 1})`
  const places = chosen.map((code) => options.findIndex((option) => option.code === code))
  return [...places.map(nth), ...(isMany ? [nth(options.length)] : [])]
}

const surveyTaps = (asked: Asked): readonly string[] => {
  const at = (code: Option['code']): string => `[data-name="${asked.id}"] label:has(input[value="${code}"])`
  const isLast = asked === questionnaire.at(-1)
  return [...asked.chosen.map(at), isLast ? '.sd-navigation__complete-btn' : '.sd-navigation__next-btn']
}

/** The guide from both places where people begin, then the others. */
export const contenders = {
  home: {
    name: 'guide, from home',
    site: 'guide',
    start: '/',
    first: asker,
    taps: linkOrForm(firstLink),
    shown: guideShown,
  },
  question: {
    name: 'guide, from a question',
    site: 'guide',
    start: firstAnswerLink('borrower'),
    first: overdue,
    taps: formTaps,
    shown: guideShown,
  },
  /** The same pages as `home` and `question` go through. */
  scriptFree: {
    name: 'guide without script, home',
    site: 'rivals',
    start: scriptFreeAddress('asker'),
    first: asker,
    taps: linkOrForm('a.first-choice[href$="#borrower"]'),
    shown: formShown,
  },
  scriptFreeForm: {
    name: 'guide without script, question',
    site: 'rivals',
    start: scriptFreeAddress('overdue'),
    first: overdue,
    taps: formTaps,
    shown: formShown,
  },
  bare: {
    name: 'bare page without script',
    site: 'rivals',
    start: bareAddress('asker'),
    first: asker,
    taps: linkOrForm('a.first-choice[href$="#borrower"]'),
    shown: formShown,
  },
  plainDom: {
    name: 'plain DOM',
    site: 'rivals',
    start: '/plainDom/',
    first: asker,
    taps: formTaps,
    shown: formShown,
  },
  ink: {
    name: 'ink',
    site: 'rivals',
    start: '/ink/',
    first: asker,
    taps: inkTaps,
    shown: (asked) => `main[data-question="${asked?.id ?? 'done'}"] h1`,
  },
  surveyJs: {
    name: 'SurveyJS',
    site: 'rivals',
    start: '/surveyJs/',
    first: asker,
    taps: surveyTaps,
    shown: (asked) => (asked ? `[data-name="${asked.id}"] label` : '#done'),
  },
} as const satisfies Record<string, Contender>

/** All answers from the first question of a contender on, or the first `count` of them. */
export const legsOf = (
  { first, taps, shown }: Contender,
  count = Number.POSITIVE_INFINITY,
): readonly Leg[] => {
  const from = questionnaire.indexOf(first)
  return questionnaire
    .map((asked, place) => ({ taps: taps(asked), shown: shown(questionnaire[place + 1]) }))
    .slice(from, from + count)
}
