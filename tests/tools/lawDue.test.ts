import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { LawEntry } from '../../machines/law/entry.ts'
import { type LawId, lawOf, register } from '../../machines/law/register.ts'
import { dueChecks, dueEntries, isIsoDate, monthsAfter, type Reason } from '../../tools/lawDue/due.ts'
import { type LiveCheck, readLiveChecks } from '../../tools/lawDue/liveChecks.ts'
import { lawDue } from '../../tools/lawDue.ts'

const entry = (more: Partial<LawEntry>): LawEntry => ({
  document: '某法',
  force: '法律',
  confidence: 'verified-from-text',
  checkedOn: '2026-01-31',
  ...more,
})
const reasonsOn = (on: string, more: Partial<LawEntry> = {}): readonly Reason[] =>
  dueEntries({ one: entry(more) }, on).map(({ reason }) => reason)

const check = (more: Partial<LiveCheck>): LiveCheck => ({
  id: 'one',
  what: '看什么',
  where: '在哪里',
  why: '为什么',
  entries: [],
  ...more,
})
const isDue = (on: string, more: Partial<LiveCheck>): boolean => dueChecks([check(more)], on).length === 1

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-22', 6, '2027-05-22'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months is %s', (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later)
})

test('a day is a day that exists', () => {
  expect(['2026-02-28', '2028-02-29'].filter(isIsoDate)).toHaveLength(2)
  expect(['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', ''].filter(isIsoDate)).toEqual([])
})

describe('an entry is due', () => {
  test('six months after its check, and not a day before', () => {
    expect(reasonsOn('2026-07-30')).toEqual([])
    expect(reasonsOn('2026-07-31')).toEqual(['stale'])
  })

  test('as long as it is not in force', () => {
    expect(reasonsOn('2026-03-31', { effectiveFrom: '2026-04-01' })).toEqual(['notYet'])
    expect(reasonsOn('2026-04-01', { effectiveFrom: '2026-04-01' })).toEqual([])
  })

  test('as long as its end is ahead, and when it has come unseen', () => {
    const ending = { effectiveTo: '2026-04-01' }
    expect(reasonsOn('2026-03-31', ending)).toEqual(['ends'])
    expect(reasonsOn('2026-04-01', ending)).toEqual(['ended'])
    expect(reasonsOn('2026-04-02', { ...ending, checkedOn: '2026-04-01' })).toEqual([])
  })
})

describe('a live check is due', () => {
  test('until somebody has looked, and six months after that', () => {
    expect(isDue('2026-11-22', {})).toBe(true)
    expect(isDue('2026-11-22', { looked: '2026-11-22' })).toBe(false)
    expect(isDue('2027-05-21', { looked: '2026-11-22' })).toBe(false)
    expect(isDue('2027-05-22', { looked: '2026-11-22' })).toBe(true)
  })

  test('not before there is something to see, and then although somebody looked earlier', () => {
    expect(isDue('2026-12-31', { after: '2026-12-31' })).toBe(false)
    expect(isDue('2027-01-01', { after: '2026-12-31' })).toBe(true)
    expect(isDue('2027-01-01', { after: '2026-12-31', looked: '2026-12-01' })).toBe(true)
    expect(isDue('2027-01-02', { after: '2026-12-31', looked: '2027-01-01' })).toBe(false)
  })
})

describe('the register and the list of live checks', () => {
  const checks = readLiveChecks()
  const ids = Object.keys(register) as LawId[]
  const newest =
    ids
      .map((id) => lawOf(id).checkedOn)
      .toSorted()
      .at(-1) ?? ''

  test('ids are given once', () => {
    expect(checks.length).toBeGreaterThan(10)
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })

  test('no entry is due on the day of the last check, all are a year later', () => {
    expect(dueEntries(register, newest)).toEqual([])
    expect(
      dueEntries(register, monthsAfter(newest, 12))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  test('a later day only adds live checks', () => {
    const days = ['2026-11-22', '2026-12-31', '2027-01-01', '2027-06-01', '2030-01-01']
    const due = days.map((on) => dueChecks(checks, on).map(({ check: { id } }) => id))
    for (const [index, some] of due.entries())
      expect(due[index + 1] ?? some).toEqual(expect.arrayContaining(some))
  })

  test('everything due is named', () => {
    const { text, isDue: isAnything } = lawDue('2030-01-01')
    expect(isAnything).toBe(true)
    for (const id of ids) expect(text).toContain(`- ${id}：`)
    for (const { id, what, where, why } of checks)
      for (const said of [id, what, where, why]) expect(text).toContain(said)
  })

  test.each([
    ['- what: 看', 'has no id'],
    ['- {id: a, what: b, where: c, why: d, looked: tomorrow}', 'looked is no date'],
    ['- {id: a, what: b, where: c, why: d, entries: [no-such]}', 'no-such is no entry'],
    ['id: a', 'is no list'],
  ])('%s is refused', (yaml, problem) => {
    expect(() => readLiveChecks(yaml)).toThrow(problem)
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['tools/lawDue.ts', ...args], { encoding: 'utf8' })

  test('fails where something is due, and says what', () => {
    const { status, stdout } = run('--on', '2030-01-01')
    expect(status).toBe(1)
    expect(stdout).toContain('civil-code-678-extension')
  })

  test('tells a day from what is none', () => {
    const { status, stderr } = run('--on', '2026-02-30')
    expect(status).toBe(2)
    expect(stderr).toContain('2026-02-30')
  })
})
