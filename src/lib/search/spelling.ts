const bits = 5
const mask = 2 ** bits - 1
/** Behind the capitals stand only marks: no word in small letters or digits is ever spelled the same. */
const first = 'A'.charCodeAt(0)

const letter = (value: number): string => String.fromCharCode(first + (value & mask))

const isPlain = (character: string): boolean => /^[a-z0-9]$/.test(character)

const spellings = new Map<string, string>()

const spellCharacter = (character: string): string => {
  const known = spellings.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  const spelled = isPlain(character)
    ? character
    : letter(code >> (2 * bits)) + letter(code >> bits) + letter(code)
  spellings.set(character, spelled)
  return spelled
}

/**
 * Spells a token in three letters a character. MiniSearch keeps its terms in a tree and looks through all branches of
 * a node one after the other: thousands of characters at its root made indexing take twice as long as 32 letters do.
 * Very rare characters may share a spelling.
 */
export const spell = (token: string): string => {
  let spelled = ''
  for (const character of token) spelled += spellCharacter(character)
  return spelled
}
