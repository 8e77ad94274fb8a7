import fc from 'fast-check'

/** A way in which text is changed on its way: by people, keyboards, WeChat. */
export interface Change {
  readonly what: string
  readonly apply: (code: string) => fc.Arbitrary<string>
}

const place = (text: string): fc.Arbitrary<number> => fc.nat({ max: Math.max(0, text.length - 1) })

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const lookAlikes: Readonly<Record<string, readonly string[]>> = { 0: ['O', 'o'], 1: ['I', 'i', 'L', 'l'] }
const marks = ['', ' ', '-', '—', '－', '　', '、', '。', '.', '\u200b', '\u00ad', '\ufeff', '\n', '“', '”']
const spellings = (digit: string): readonly string[] => [
  digit,
  digit.toLowerCase(),
  fullWidth(digit),
  ...(lookAlikes[digit] ?? []),
]

/** Changes after which a code still is that code. */
export const harmless: readonly Change[] = [
  {
    what: 're-cased, full-width, O for 0, I and L for 1',
    apply: (code) =>
      fc
        .tuple(...Array.from(code, (digit) => fc.constantFrom(...spellings(digit))))
        .map((digits) => digits.join('')),
  },
  {
    what: 'filled with spaces, dashes and invisible marks',
    apply: (code) =>
      fc
        .tuple(...Array.from(code, (digit) => fc.constantFrom(...marks).map((mark) => digit + mark)))
        .map((digits) => digits.join('')),
  },
]

/** Changes that damage a code, or by chance do not. */
export const damaging: readonly Change[] = [
  {
    what: 'mutated',
    apply: (code) =>
      fc
        .array(fc.tuple(place(code), fc.nat({ max: 0xffff })), { minLength: 1, maxLength: 4 })
        .map((edits) =>
          edits.reduce(
            (text, [at, unit]) => text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1),
            code,
          ),
        ),
  },
  { what: 'truncated', apply: (code) => place(code).map((at) => code.slice(0, at)) },
  {
    what: 'doubled, whole or in part',
    apply: (code) =>
      fc.tuple(place(code), place(code)).map(([from, to]) => code.slice(0, to + 1) + code.slice(from)),
  },
]

const params = [
  'from=singlemessage',
  'isappinstalled=0',
  'nsukey=Ab%2F9%2Bz%3D%3D',
  'scene=1',
  'shareTo=weixin',
]
const param = fc.constantFrom(...params)
const separator = fc.constantFrom('&', '&amp;', '?')
const tail = fc.constantFrom('', '#wechat_redirect', '%23wechat_redirect', '%20', '，快看', '%', '%E5%A')

/** What WeChat and other apps make of a link, its code still whole: search and fragment as one text. */
export const decorated = (code: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(param, { maxLength: 3 }), fc.array(param, { maxLength: 3 }), separator, tail)
    .map(([before, after, between, end]) => {
      const parts = [...before, `c=${code.replace(/-/g, '')}`, ...after]
      return `?${parts.join(between)}${end}`
    })
