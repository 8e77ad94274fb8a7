/**
 * How a code is written: one character for the edition, the number it carries, two check characters. The
 * edition is never 0 and the number has no leading zeros, so characters lost or added in front never go
 * unnoticed.
 */
import {
  alphabet,
  digitValue,
  foreignCharacter,
  fromDigits,
  grouped,
  normalise,
  toDigits,
} from './alphabet.ts'
import { withCheck, withoutCheck } from './check.ts'

/** Typed text may be this long, in UTF-16 units, before it is refused unread. */
const textLimit = 200
/** More than any code has, and room for longer ones of later editions. */
const digitLimit = 40

/**
 * Editions that one character can name; its last value is kept for a longer spelling, should they run out.
 */
export const editionLimit = 30

export interface Spelled {
  readonly ok: true
  readonly edition: number
  readonly number: bigint
}

/**
 * Why text is not a code: nothing in it; longer than any code; `character` occurs in no code; mistyped or
 * incomplete; or right in every character but written by no edition.
 */
export type Misspelled =
  | { readonly ok: false; readonly problem: 'empty' | 'tooLong' | 'check' | 'content' }
  | { readonly ok: false; readonly problem: 'characters'; readonly character: string }

/** The code for an edition (1…`editionLimit`) and the number it carries, in groups of four. */
export const spell = (edition: number, number: bigint): string =>
  grouped(withCheck(alphabet.charAt(edition) + toDigits(number)))

/** Reads what someone typed. Never throws; text beyond the limit is refused without looking at it. */
export const read = (text: string): Spelled | Misspelled => {
  if (text.length > textLimit) return { ok: false, problem: 'tooLong' }
  const digits = normalise(text)
  if (digits === '') return { ok: false, problem: 'empty' }
  if (digits.length > digitLimit) return { ok: false, problem: 'tooLong' }
  const character = foreignCharacter(digits)
  if (character !== undefined) return { ok: false, problem: 'characters', character }
  const body = withoutCheck(digits)
  if (body === undefined) return { ok: false, problem: 'check' }
  const edition = digitValue(body.charAt(0)) ?? 0
  const isCanonical = edition > 0 && body.charAt(1) !== '0'
  return isCanonical
    ? { ok: true, edition, number: fromDigits(body.slice(1)) }
    : { ok: false, problem: 'content' }
}
