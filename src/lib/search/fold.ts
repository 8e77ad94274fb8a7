/** Characters and what each is read as, two strings of equal length: traditional ones as simplified. */
export interface FoldTable {
  readonly from: string
  readonly to: string
}

/** Reads one character (a code point) as the one it stands for, which may be several letters long. */
export type Fold = (character: string) => string

/** Without regard to width and case: full-width and half-width, capital and small are one. */
export const plainly = (character: string): string => character.normalize('NFKC').toLowerCase()

/** Makes texts comparable: width, case, traditional and simplified. */
export const createFold = ({ from, to }: FoldTable): Fold => {
  const simplified = [...to]
  const table = new Map([...from].map((character, index) => [character, simplified[index] ?? character]))
  // The same few thousand characters come again and again, and normalising is slow on a phone.
  const known = new Map<string, string>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const plain = plainly(character)
    const folded = table.get(plain) ?? plain
    known.set(character, folded)
    return folded
  }
}

/** A whole text, character by character. */
export const foldText = (text: string, fold: Fold): string => [...text].map(fold).join('')

/** What is made once for every way of reading characters, and asked for at every keystroke. */
export const madeFor = <Made>(make: (fold: Fold) => Made): ((fold: Fold) => Made) => {
  const made = new WeakMap<Fold, { readonly value: Made }>()
  return (fold) => {
    const known = made.get(fold) ?? { value: make(fold) }
    made.set(fold, known)
    return known.value
  }
}
