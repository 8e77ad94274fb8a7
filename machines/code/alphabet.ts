/**
 * Crockford's base32: digits and capitals without I, L, O and U, so that nothing in a code is mistaken for
 * anything else over the phone, and nothing needs escaping in an address (no `=`, `+`, `/`, `%`, `&`).
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const valueByDigit: ReadonlyMap<string, number> = new Map([...alphabet].map((digit, value) => [digit, value]))

/** 0…31, or undefined for anything that is not a digit of the alphabet. */
export const digitValue = (digit: string): number | undefined => valueByDigit.get(digit)

/** The digits of a non-negative number without leading zeros; nothing at all for zero. */
export const toDigits = (number: bigint): string =>
  number === 0n
    ? ''
    : Array.from(number.toString(32), (digit) => alphabet.charAt(parseInt(digit, 32))).join('')

/**
 * The number that digits of the alphabet spell; characters outside it count as zero, so look before you call.
 */
export const fromDigits = (digits: string): bigint =>
  Array.from(digits).reduce((number, digit) => number * 32n + BigInt(digitValue(digit) ?? 0), 0n)

/**
 * What people and keyboards put between the characters of a code: spaces, dashes, stops, quotes, invisible
 * marks.
 */
const separators = /[\s\p{P}\p{Z}\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2212~+ー]/gu

/**
 * Typed or pasted text as it was meant: full-width forms (全角) made plain, capitals, O read as 0, I and L as
 * 1, separators dropped. What is left may still hold characters outside the alphabet: see `foreignCharacter`.
 */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(separators, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** The first character of normalised text that no code contains, or undefined when all are digits. */
export const foreignCharacter = (text: string): string | undefined =>
  Array.from(text).find((character) => digitValue(character) === undefined)

/** `ABCD-EFGH-JK`: groups of four are what people read out and remember. */
export const grouped = (digits: string): string => digits.replace(/.{4}(?=.)/g, '$&-')
