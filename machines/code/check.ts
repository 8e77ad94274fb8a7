/**
 * Two check characters: a number below the prime 1021 that makes the whole code, read in base 32, leave the
 * rest 1 when divided by it. Not the rest 0, with which a zero lost or added at the end would never be seen.
 * A changed character shifts the number by d·32ⁱ and swapped neighbours by d·31·32ⁱ with 0 < |d| < 32,
 * and 1021 divides neither: every single error and every swap is caught, the check characters included. Of
 * other errors about one in 1021 gets through.
 */
import { alphabet, digitValue } from './alphabet.ts'

const modulus = 1021
const rest = 1
export const checkLength = 2

const remainder = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => (sum * 32 + (digitValue(digit) ?? 0)) % modulus, 0)

/** The digits with their two check characters behind them. */
export const withCheck = (digits: string): string => {
  const check = (modulus + rest - remainder(`${digits}00`)) % modulus
  return digits + alphabet.charAt(check >> 5) + alphabet.charAt(check & 31)
}

/** The digits in front of the check characters, or undefined when those do not fit. */
export const withoutCheck = (digits: string): string | undefined => {
  const body = digits.slice(0, -checkLength)
  return withCheck(body) === digits ? body : undefined
}
