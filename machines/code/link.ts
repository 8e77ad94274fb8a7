/**
 * The code in an address, and out of whatever WeChat, other apps and people make of that address. It travels
 * in the query because WeChat drops everything after `#`, and without dashes, which nothing can then turn
 * into something else. Never throws, whatever the bytes.
 */
import { grouped, normalise } from './alphabet.ts'
import { decode } from './code.ts'

/** Addresses are read up to this length, in UTF-16 units. */
const addressLimit = 8192
/** Spaces may have replaced the dashes of a code, and text may follow: so many pieces are tried. */
const pieceLimit = 8
const rawLimit = 40

/** The address to share: `https://…/r/?c=1ABCDEFGHJ`. */
export const linkOf = (code: string, origin: string): string =>
  `${origin.replace(/\/+$/, '')}/r/?c=${normalise(code)}`

/** Where this phone opens a code for itself: in the fragment, which is not sent to the host. */
export const ownLinkOf = (code: string): string => `/r/#${normalise(code)}`

/**
 * Percent escapes read as far as they make sense; broken ones, and other encodings than UTF-8, end a code.
 */
const unescaped = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return ' '
    }
  })

/** Plain characters, escaped up to twice over, without invisible ones. */
const plain = (text: string): string =>
  unescaped(unescaped(text.slice(0, addressLimit)))
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** Every `c` of a query or fragment, in order, with all that is stuck to it. */
const parametersOf = (text: string): readonly string[] =>
  text.split(/[?&#;/]/).flatMap((part) => /^\s*c\s*=([\s\S]*)/i.exec(part)?.[1] ?? [])

/** What may be a code at the start of a value: its first piece, its first two pieces, and so on. */
const candidatesIn = (value: string): readonly string[] => {
  const pieces = value.split(/[^0-9A-Za-z\p{Pd}\u2212]+/u).filter((piece) => piece !== '')
  return pieces.slice(0, pieceLimit).map((_piece, index) => pieces.slice(0, index + 1).join(' '))
}

/** The first that can be read, or else the first of an edition yet unknown. */
const firstReadable = (candidates: readonly string[]): string | undefined => {
  const read = candidates.map((candidate) => ({ candidate, decoded: decode(candidate) }))
  const known = read.find(({ decoded }) => decoded.ok)
  const newer = read.find(({ decoded }) => !decoded.ok && decoded.problem === 'edition')
  return (known ?? newer)?.candidate
}

/**
 * The code that an address carries, in groups of four, given `location.search` and `location.hash` or any
 * pasted text that contains a link. Looks for `c` in either case among unknown, doubled and decorated
 * parameters, in the query and then the fragment, and for a fragment that is nothing but a code; takes the
 * first that can be read, or belongs to an edition yet unknown. When there is a `c` but none of that, gives
 * back what stands there, for `decode` to say what is wrong with it; undefined when there is none.
 */
export const codeFromAddress = (search: string, hash: string): string | undefined => {
  const query = plain(search)
  const fragment = plain(hash)
  const values = [...parametersOf(query), ...parametersOf(fragment)].map(candidatesIn)
  const readable = firstReadable([...values.flat(), ...candidatesIn(fragment)])
  if (readable !== undefined) return grouped(normalise(readable))
  const mistyped = values.find((pieces) => pieces.length > 0) ?? []
  return mistyped[mistyped.length - 1]?.slice(0, rawLimit)
}
