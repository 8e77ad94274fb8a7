import { type AnyCode, type FactId, type Facts, isMany } from '../../../machines/facts.ts'
import { nextQuestion, offered } from '../../../machines/questions.ts'
import { questionFor } from '../../../src/content/zh-Hans/questionFor.ts'

/** One thing that can be chosen; `noneOfThese` is the box for the empty answer, as on the real page. */
export interface Option {
  readonly code: AnyCode | 'noneOfThese'
  readonly label: string
  readonly more: string | undefined
}

/** A question as every version of the questionnaire asks it, with what the benchmark answers. */
export interface Asked {
  readonly id: FactId
  readonly isMany: boolean
  readonly title: string
  readonly hint: string | undefined
  readonly options: readonly Option[]
  readonly chosen: readonly Option['code'][]
}

/** A borrower some months overdue, called by an agency: the most usual visitor. */
export const usual = {
  asker: 'borrower',
  overdue: 'months',
  received: ['reminder', 'agencyCall'],
  reachability: 'sometimes',
  conduct: ['tooManyCalls'],
  product: 'huabei',
  lender: 'consumerFinance',
  agreement: 'none',
  ability: 'partly',
  disputed: 'no',
  circumstances: [],
} as const satisfies Facts

const pathOf = (facts: Facts): readonly { id: FactId; before: Facts }[] => {
  const path: { id: FactId; before: Facts }[] = []
  let before: Facts = {}
  for (let id = nextQuestion(before); id !== undefined; id = nextQuestion(before)) {
    path.push({ id, before })
    if (facts[id] === undefined) throw new Error(`The usual borrower has no answer to ${id}`)
    before = { ...before, [id]: facts[id] }
  }
  return path
}

const optionsOf = (id: FactId, before: Facts): readonly Option[] => {
  const words = questionFor(id, false)
  const option = (code: AnyCode): Option => ({ code, label: words.labelOf(code), more: words.moreOf(code) })
  const codes = offered(id, before)
  return [
    ...codes.filter((code) => code !== 'unsure').map(option),
    ...(words.none ? [{ code: 'noneOfThese' as const, label: words.none, more: undefined }] : []),
    ...(codes.includes('unsure') ? [{ ...option('unsure'), more: words.find }] : []),
  ]
}

const chosenFor = (answer: Facts[FactId]): Asked['chosen'] => {
  const codes: readonly AnyCode[] = typeof answer === 'string' ? [answer] : (answer ?? [])
  return codes.length > 0 ? codes : ['noneOfThese']
}

/** The questions of the usual path, in their order, in the words and with the options of the guide. */
export const questionnaire: readonly Asked[] = pathOf(usual).map(({ id, before }) => {
  const { title, hint } = questionFor(id, false)
  const facts: Facts = usual
  return {
    id,
    isMany: isMany(id),
    title,
    hint,
    options: optionsOf(id, before),
    chosen: chosenFor(facts[id]),
  }
})

/** What all versions write on the button and after the last answer. */
export const words = { goOn: '继续', done: '问完了' } as const
