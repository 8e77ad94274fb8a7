/**
 * The result code: a set of answers, and what was tried out since, as a short text that can be read out over
 * the phone. It carries choices from lists and nothing else: no name, number, place, date or exact amount.
 */
import { type Facts, sanitizeFacts } from '../facts.ts'
import { applicable } from '../questions.ts'
import { type ChangeId, type Edition, editions } from './editions.ts'
import { pack, unpack } from './packing.ts'
import { type Misspelled, read, spell } from './spelling.ts'

export type Decoded<Id extends string = ChangeId> =
  | {
      readonly ok: true
      readonly facts: Facts
      readonly trail: readonly number[]
      /** The edition the code was written in. */
      readonly edition: number
      /** What has changed since, oldest first: an old result says so on opening. */
      readonly changes: readonly Id[]
    }
  | Misspelled
  /** The check characters fit, but this program is older than the code. */
  | { readonly ok: false; readonly problem: 'edition'; readonly edition: number }

/**
 * The code for these answers, such as `1ABC-DEFG-HJ`: usually at most 14 characters without the dashes, never
 * more than 20, and at most 6 more with a trail. Carries what `applicable` keeps of the answers, and the
 * first four events of the trail (places in the list of event names, below `eventLimit`), cut before the
 * first that is out of range.
 */
export const encode = (facts: Facts, trail: readonly number[] = []): string => {
  const { edition, questionnaire } = editions[editions.length - 1] ?? editions[0]
  return spell(edition, pack(questionnaire, { answers: applicable(facts), trail }))
}

/** `decode` for a given list of editions, oldest first. */
export const decodeWith = <Id extends string>(known: readonly Edition<Id>[], text: string): Decoded<Id> => {
  const spelled = read(text)
  if (!spelled.ok) return spelled
  const { edition, number } = spelled
  const written = known[edition - 1]
  if (written === undefined) return { ok: false, problem: 'edition', edition }
  const carried = unpack(written.questionnaire, number)
  if (carried === undefined) return { ok: false, problem: 'content' }
  const changes = known.slice(edition).flatMap((later) => later.changes)
  const { answers, trail } = changes.reduce((before, { migrate }) => migrate(before), carried)
  const facts = applicable(sanitizeFacts(answers))
  return { ok: true, facts, trail, edition, changes: changes.map(({ id }) => id) }
}

/**
 * The answers behind a code as someone typed it: any case, spaces or dashes anywhere, O for 0, I or L for 1,
 * full-width. Never throws. Random text is taken for a code less than once in 1021 tries if it begins with
 * the character of a known edition, so less than once in 32,672 tries whatever it begins with, while there is
 * one edition; measured in `tests/machines/code/errors.test.ts`.
 */
export const decode = (text: string): Decoded => decodeWith(editions, text)
