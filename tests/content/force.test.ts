import { describe, expect, test } from 'vitest'
import type { Force } from '../../machines/law/entry.ts'
import { isBinding, isLawId, lawOf } from '../../machines/law/register.ts'

/** What is said with sources, wherever in the content it stands. */
interface Said {
  readonly path: string
  readonly text: string
  readonly cites: readonly unknown[]
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/content/zh-Hans/**/*.ts', {
  eager: true,
})

/** The words of a statement: what is said, the rule beside a claim, and the reason below. */
const wordsOf = (value: object): string =>
  ['text', 'rule', 'more', 'why']
    .map((key) => (value as Record<string, unknown>)[key])
    .filter((words) => typeof words === 'string')
    .join('')

const saidIn = (path: string, value: unknown): readonly Said[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'cites' in value && Array.isArray(value.cites) ? value.cites : []
  return [
    ...(own.length > 0 ? [{ path, text: wordsOf(value), cites: own }] : []),
    ...Object.entries(value)
      .filter(([key]) => key !== 'cites')
      .flatMap(([key, inner]) => saidIn(`${path}.${key}`, inner)),
  ]
}

const said = Object.entries(modules).flatMap(([file, module]) => saidIn(file, module))

const forcesOf = ({ cites }: Said): readonly Force[] => cites.filter(isLawId).map((id) => lawOf(id).force)

/** A force as the guide names it before a colon, and as the register does. */
const named: Readonly<Record<string, Force>> = {
  法律: '法律',
  司法解释: '司法解释',
  行政法规: '行政法规',
  地方性法规: '地方性法规',
  部门规章: '部门规章',
  规范性文件: '规范性文件',
  监管文件: '规范性文件',
  司法指导文件: '司法指导文件',
  法院的指导意见: '司法指导文件',
  '国标（推荐性）': '推荐性国标',
  行业自律: '行业自律',
}
const before = new RegExp(`(?<=^|。)(?:限度（)?(${Object.keys(named).join('|')})(?=[：，（）])`, 'g')

test('there is something said', () => {
  expect(said.length).toBeGreaterThan(1500)
  expect(said.filter(({ text }) => text.match(before)).length).toBeGreaterThan(200)
})

describe('the strength of what is said is that of its sources', () => {
  test('whatever begins with the name of a force rests on a rule of that force', () => {
    const wrong = said.filter((one) =>
      [...one.text.matchAll(before)].some(([, name = '']) => {
        const force = named[name]
        return force !== undefined && !forcesOf(one).includes(force)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('不得, 应当, 违法 and 必须 rest on binding law, or name self-regulation', () => {
    const strong = /不得|应当|违法|必须(?![花开])/
    const wrong = said.filter(
      (one) =>
        strong.test(one.text.replace('是可以，不是必须', '')) &&
        !forcesOf(one).some(isBinding) &&
        !one.text.includes('行业自律'),
    )
    expect(wrong).toEqual([])
  })

  test('不应 and 不宜 are said of the standard and of self-regulation, by name', () => {
    const nameless = said.filter(
      ({ text }) => /不应(?!该)|不宜/.test(text) && !/国标（推荐性）|行业自律/.test(text),
    )
    expect(nameless).toEqual([])
  })
})
