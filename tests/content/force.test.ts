import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { type ConductId, conduct, evidenceFor } from '../../machines/conduct.ts'
import type { Force } from '../../machines/law/entry.ts'
import { type LawId, lawOf, register } from '../../machines/law/register.ts'
import { redLines } from '../../src/content/zh-Hans/redLines.ts'
import { binds } from '../machines/support/sources.ts'

/** Whatever rests on sources, wherever among the texts it stands. */
interface Statement {
  readonly path: string
  /** All of its words. */
  readonly said: string
  readonly cites: readonly SourceId[]
}

const root = '../../src/content/zh-Hans/'
const modules = import.meta.glob<Record<string, unknown>>('../../src/content/zh-Hans/**/*.ts', {
  eager: true,
})

const isLaw = (id: SourceId): id is LawId => Object.hasOwn(register, id)

const statementsIn = (path: string, value: unknown): readonly Statement[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, next]) => statementsIn(`${path}.${key}`, next))
  if (!('cites' in value) || !Array.isArray(value.cites)) return inner
  const words = Object.values(value).filter((part) => typeof part === 'string')
  return [{ path, said: words.join(''), cites: value.cites }, ...inner]
}

const statements = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, value]) => typeof value !== 'function')
    .flatMap(([name, value]) => statementsIn(`${file.slice(root.length)}.${name}`, value)),
)

const rejected = (isRight: (statement: Statement) => boolean): readonly string[] =>
  statements.filter((statement) => !isRight(statement)).map(({ path, said }) => `${path}: ${said}`)

const ofForce = (force: Force): readonly LawId[] =>
  (Object.keys(register) as LawId[]).filter((id) => lawOf(id).force === force)

const rests = (cites: readonly SourceId[], forces: readonly Force[]): boolean =>
  cites.some((id) => isLaw(id) && forces.includes(lawOf(id).force))

test('there is something to read', () => {
  expect(statements.length).toBeGreaterThan(1000)
})

describe('a force that is named is the force of something cited', () => {
  const names: readonly (readonly [string, readonly Force[]])[] = [
    ['法律', ['法律']],
    ['司法解释', ['司法解释']],
    ['行政法规', ['行政法规']],
    ['地方性法规', ['地方性法规']],
    ['部门规章', ['部门规章']],
    ['规范性文件', ['规范性文件']],
    ['监管文件', ['规范性文件']],
    ['司法指导文件', ['司法指导文件']],
    ['法院的指导意见', ['司法指导文件']],
    ['国标（推荐性）', ['推荐性国标']],
    ['行业自律', ['行业自律']],
  ]

  test.each(names)('%s', (name, forces) => {
    const begins = new RegExp(`^(限度（)?${name}[：，（）]`)
    expect(rejected(({ said, cites }) => !begins.test(said) || rests(cites, forces))).toEqual([])
  })

  test('the standard and self-regulation, anywhere in a statement', () => {
    const claimed = rejected(
      ({ said, cites }) =>
        cites.length === 0 ||
        ((!said.includes('国标') || rests(cites, ['推荐性国标'])) &&
          (!said.includes('行业自律') || rests(cites, ['行业自律']))),
    )
    expect(claimed).toEqual([])
  })
})

test('不得 is said of law only, or of self-regulation by its name', () => {
  const found = rejected(
    ({ said, cites }) => !said.includes('不得') || cites.some(binds) || said.includes('行业自律'),
  )
  expect(found).toEqual([])
})

test('应当 is said of law only', () => {
  expect(rejected(({ said, cites }) => !said.includes('应当') || cites.some(binds))).toEqual([])
})

test('违法 and 必须 are said of law only, 不应 and 不宜 of the standard and of self-regulation by name', () => {
  const found = rejected(
    ({ said, cites }) =>
      (!/违法|必须(?![花开])/.test(said.replace('是可以，不是必须', '')) ||
        cites.length === 0 ||
        cites.some(binds) ||
        said.includes('行业自律')) &&
      (!/不应(?!该)|不宜/.test(said) || /国标（推荐性）|行业自律/.test(said)),
  )
  expect(found).toEqual([])
})

test('what was read in a draft only is retold as such', () => {
  const drafts: readonly SourceId[] = ['internet-loan-2020-collection']
  const found = rejected(
    ({ said, cites }) => !cites.some((id) => drafts.includes(id)) || /征求意见稿/.test(said),
  )
  expect(found).toEqual([])
})

describe('a red line rests on the rules it names, whoever lends', () => {
  const named: readonly (readonly [RegExp, readonly LawId[]])[] = [
    [/银行、消费金融公司/, ['cpr-2022-art41']],
    [/小贷公司/, ['microloan-2025-art37']],
    [/民法典/, ['civil-code-1032-1033-private-peace', 'civil-code-1024-reputation']],
    [/公安可以处罚|治安/, ['psl-50-harassment-threat-insult', 'psl-47-trespass-and-restraint']],
    [/不让人离开/, ['psl-47-trespass-and-restraint']],
    [/国标/, ofForce('推荐性国标')],
    [/行业自律/, ofForce('行业自律')],
  ]

  test.each(Object.keys(conduct) as ConductId[])('%s', (id) => {
    const evidence = evidenceFor(id, {})
    const missing = named.filter(
      ([words, rules]) => words.test(redLines[id].says) && !rules.some((rule) => evidence.includes(rule)),
    )
    expect(missing.map(([words]) => words.source)).toEqual([])
  })
})
