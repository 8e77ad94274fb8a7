import { cspHash } from '../headers.ts'
import type { Answer } from './ask.ts'
import type { Expected } from './probes.ts'

/** Hosts write the same type in several ways. */
const plainType = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll(' ', '')
    .replace(/^application\/javascript/, 'text/javascript')
    .replace(/^text\/xml/, 'application/xml')
    .replace(/;charset=utf-8$/, '')

const saysUtf8 = (type: string): boolean => /;\s*charset=utf-8/i.test(type)

const isSame = (name: string, wanted: string | null, got: string | undefined): boolean => {
  if (wanted === null || got === undefined) return (got ?? null) === wanted
  if (name !== 'content-type') return got === wanted
  return plainType(got) === plainType(wanted) && (saysUtf8(got) || !wanted.startsWith('text/html'))
}

const shown = (value: string | null | undefined): string => {
  if (value === null || value === undefined) return 'nothing'
  return value.length > 90 ? `${value.slice(0, 90)}…` : value
}

/** Headers that are not as they should be. */
export const headerDifferences = (wanted: Expected['headers'], got: Answer['headers']): readonly string[] =>
  Object.entries(wanted)
    .filter(([name, value]) => !isSame(name, value, got[name]))
    .map(([name, value]) => `${name} is ${shown(got[name])}, not ${shown(value)}`)

/** Inline styles and scripts of a page that the policy which came with it does not allow. */
const inlineDifferences = ({ headers, body }: Answer): readonly string[] => {
  if (!headers['content-type']?.startsWith('text/html')) return []
  const policy = headers['content-security-policy'] ?? ''
  const inline = [...body.toString().matchAll(/<(style|script)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs)]
  return inline
    .filter(([, , text = '']) => !policy.includes(cspHash(text)))
    .map(([, element]) => `the policy does not allow the <${element}> in the page`)
}

const unsafeDifferences = ({ headers }: Answer): readonly string[] => [
  ...(/unsafe-(inline|eval|hashes)/.test(headers['content-security-policy'] ?? '')
    ? ['the policy allows something unsafe']
    : []),
  ...(/\d/.test(headers.server ?? '') ? [`the server tells its version: ${headers.server}`] : []),
]

const encodingDifferences = ({ encoding }: Expected, { headers }: Answer): readonly string[] => {
  if (encoding === undefined) return []
  const got = headers['content-encoding']
  const varies = /accept-encoding/i.test(headers.vary ?? '')
  return [
    ...(encoding.includes(got) ? [] : [`encoding is ${shown(got)}, not ${encoding.map(shown).join(' or ')}`]),
    ...(got !== undefined && !varies ? ['is compressed, but vary does not say so'] : []),
  ]
}

/** Everything in which an answer is not what was expected, in words; nothing when all is well. */
export const differences = (expected: Expected, answer: Answer): readonly string[] => [
  ...(expected.status.includes(answer.status)
    ? []
    : [`status is ${answer.status}, not ${expected.status.join(' or ')}`]),
  ...headerDifferences(expected.headers, answer.headers),
  ...encodingDifferences(expected, answer),
  ...inlineDifferences(answer),
  ...unsafeDifferences(answer),
  ...(expected.body && !expected.body.equals(answer.body) ? ['the content is not what was built'] : []),
]
