const bits = 5
const mask = 2 ** bits - 1
/** Behind the capitals stand only marks: no word in small letters or digits is ever spelled the same. */
const first = 'A'.charCodeAt(0)

const isPlain = (token: string): boolean => /^[a-z0-9]+$/.test(token)

/** A number, its lowest letter first: numbers given one after the other begin with different letters. */
const lettersOf = (number: number): string =>
  String.fromCharCode(first + (number & mask)) + (number > mask ? lettersOf(number >> bits) : '')

const spellings = new Map<string, string>()

/**
 * Spells a token that is not in plain letters as a number, given in the order in which tokens are met. MiniSearch keeps
 * its terms in a tree and looks through all branches of a node one after the other: with thousands of characters at its
 * root, and two characters to a token, indexing took several times as long as with three letters out of 32.
 */
export const spell = (token: string): string => {
  const known = spellings.get(token)
  if (known !== undefined) return known
  const spelled = isPlain(token) ? token : lettersOf(spellings.size)
  spellings.set(token, spelled)
  return spelled
}
