import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withCheck } from '../../../machines/code/check.ts'
import { decode, encode } from '../../../machines/code/code.ts'
import { codeFromAddress, linkOf } from '../../../machines/code/link.ts'
import type { Facts } from '../../../machines/facts.ts'
import { anyFacts, anyText, anyTrail, fastest } from './arbitraries.ts'

const facts: Facts = {
  asker: 'guardian',
  overdue: 'years',
  received: ['agencyCall', 'transferNotice'],
  silence: 'yes',
}
const code = encode(facts, [3, 9])
const bare = code.replace(/-/g, '')
const wrong = `${code.slice(0, -1)}${code.endsWith('Z') ? 'Y' : 'Z'}`
const newer = withCheck('7ABCDEFGH')

describe('the link', () => {
  test('holds the code in its query, with nothing to escape, and gives it back', () => {
    fc.assert(
      fc.property(anyFacts, anyTrail, (given, trail) => {
        const written = encode(given, trail)
        const url = new URL(linkOf(written, 'https://example.org'))
        expect(url.href).toBe(`https://example.org/r/?c=${written.replace(/-/g, '')}`)
        expect(codeFromAddress(url.search, url.hash)).toBe(written)
      }),
    )
    expect(linkOf(code, 'https://example.org/')).toBe(`https://example.org/r/?c=${bare}`)
  })
})

/** As seen in public issue threads, or a variation of that. */
const decorated: readonly (readonly [what: string, search: string, hash?: string])[] = [
  ['plain', `?c=${bare}`],
  ['with dashes', `?c=${code}`],
  ['name and code in the other case', `?C=${bare.toLowerCase()}`],
  ['parameters in front', `?nsukey=Ab%2F9%2Bz%3D%3D&from=singlemessage&isappinstalled=0&c=${bare}`],
  ['parameters behind', `?c=${bare}&shareTo=weixin&appinstall=0`],
  ['a second question mark', `?c=${bare}?from=singlemessage&scene=1`],
  ['a second question mark in front', `?from=timeline?c=${bare}`],
  ['wechat_redirect behind', `?c=${bare}`, '#wechat_redirect'],
  ['wechat_redirect escaped into the query', `?c=${bare}%23wechat_redirect`],
  ['an escaped space', `?c=${bare}%20`],
  ['a doubly escaped space', `?c=%2520${bare}%2520`],
  ['escaped whole', `?${encodeURIComponent(`c=${code}&from=x`)}`],
  ['an HTML ampersand', `?from=x&amp;c=${bare}&amp;scene=2`],
  ['spaces for dashes', `?c=${code.replace(/-/g, ' ')}`],
  ['plus signs for dashes', `?c=${code.replace(/-/g, '+')}`],
  ['spaces for dashes and words behind', `?c=${code.replace(/-/g, '%20')} copy this text`],
  ['Chinese behind a space', `?c=${code} 复制这段话`],
  ['Chinese stuck to it', `?c=${bare}复制这段话打开浏览器`],
  ['Chinese stuck to it, escaped', `?c=${bare}${encodeURIComponent('，快看')}`],
  ['Chinese stuck to it, escaped in GBK', `?c=${bare}%B8%B4%D6%C6`],
  ['a Chinese stop and a bracket', `?c=${code}。）`],
  ['quotes around it', `?c=“${code}”`],
  ['a broken escape behind', `?c=${bare}%E5%A`],
  ['a lone percent sign', `?c=${bare}%`],
  [
    'full-width forms',
    `？ｃ＝${code.replace(/[0-9A-Z]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}`,
  ],
  ['invisible characters', `?c=\u200b${bare.slice(0, 5)}\u200d${bare.slice(5)}\ufeff`],
  ['doubled', `?c=${bare}&c=${encode({ asker: 'heir' })}`],
  ['doubled, the first empty', `?c=&c=${bare}`],
  ['doubled, the first damaged', `?c=${wrong}&c=${bare}`],
  ['doubled, the first of an unknown edition', `?c=${newer}&c=${bare}`],
  ['a fragment that is the code', '', `#${code}`],
  ['a fragment that is the code, beside other parameters', '?from=groupmessage', `#${bare.toLowerCase()}`],
  ['a fragment with a parameter', '', `#c=${bare}`],
  ['a fragment with a route', '', `#!/r?c=${bare}&appinstall=0`],
  ['a pasted message', `我的情况在这里：https://example.org/r/?c=${bare} 复制这段话，打开浏览器看`],
]

describe('reading an address', () => {
  const rows = decorated.map(([what, search, hash = '']) => [what, search, hash] as const)

  test.each(rows)('%s', (_what, search, hash) => {
    expect(codeFromAddress(search, hash)).toBe(code)
  })

  test('there may be no code', () => {
    const addresses = [
      ['', ''],
      ['?', '#'],
      ['?c', ''],
      ['?c=', '#top'],
      ['?from=singlemessage&cc=1ABC', '#wechat_redirect'],
      [`?code=${bare}`, '#%'],
      ['?c=复制这段话', ''],
    ] as const
    for (const [search, hash] of addresses) expect(codeFromAddress(search, hash)).toBeUndefined()
  })

  test('a code that cannot be read is given back for decode to say why', () => {
    expect(decode(codeFromAddress(`?c=${wrong}&from=x`, '') ?? '')).toMatchObject({ problem: 'check' })
    expect(decode(codeFromAddress('?c=USUAL', '#top') ?? '')).toMatchObject({
      problem: 'characters',
      character: 'U',
    })
    expect(decode(codeFromAddress(`?x=1&c=${newer}`, '') ?? '')).toMatchObject({
      problem: 'edition',
      edition: 7,
    })
    expect(decode(codeFromAddress(`?c=${wrong}`, `#${newer}`) ?? '')).toMatchObject({ problem: 'edition' })
  })

  test('never throws and stays quick, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'c=',
        '?',
        '&',
        '#',
        '%',
        '%E5',
        '%2',
        '%20',
        '%25',
        '=',
        '+',
        '-',
        '＆',
        '\ud800',
        code,
        bare,
      ),
      anyText,
    )
    const anyAddress = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(anyAddress, anyAddress, (search, hash) => void codeFromAddress(search, hash)))
    for (const unit of ['&c=1', '%', '%25', 'c=', ' 1', 'c=1 1 1 1 1 1 1 1 1&', '\ud800', '＝']) {
      const long = unit.repeat(10_240)
      expect(fastest(() => codeFromAddress(long, long))).toBeLessThan(100)
    }
  })
})
