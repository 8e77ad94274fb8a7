import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isLawId, type LawId } from '../../machines/law/register.ts'
import { projectRoot } from '../paths.ts'
import { isIsoDate } from './due.ts'

/** Something that has to be looked at where it stands, since no stored text can answer it. */
export interface LiveCheck {
  readonly id: string
  readonly what: string
  readonly where: string
  readonly why: string
  /** ISO date on which somebody last looked; absent when nobody has. */
  readonly looked?: string
  /** ISO date until which there is nothing to see. */
  readonly after?: string
  /** Entries of the register that the answer may change. */
  readonly entries: readonly LawId[]
}

export const liveChecksFile = join(projectRoot, 'docs/live-checks.yaml')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readCheck = (raw: unknown, place: number): LiveCheck => {
  const fail = (what: string): never => {
    throw new Error(`docs/live-checks.yaml, check ${place + 1}: ${what}`)
  }
  if (!isRecord(raw)) return fail('is no map')
  const text = (key: string): string => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? value : fail(`has no ${key}`)
  }
  const date = (key: string): string | undefined => {
    if (raw[key] === undefined) return undefined
    return isIsoDate(text(key)) ? text(key) : fail(`${key} is no date like 2026-11-22`)
  }
  const { entries = [] } = raw
  if (!Array.isArray(entries)) return fail('entries is no list')
  const [looked, after] = [date('looked'), date('after')]
  return {
    id: text('id'),
    what: text('what'),
    where: text('where'),
    why: text('why'),
    ...(looked && { looked }),
    ...(after && { after }),
    entries: entries.map((id: unknown) => (isLawId(id) ? id : fail(`${id} is no entry of the register`))),
  }
}

/** Reads the list of live checks. Throws where one is not well formed, and says which. */
export const readLiveChecks = (yaml = readFileSync(liveChecksFile, 'utf8')): readonly LiveCheck[] => {
  const raw: unknown = parse(yaml)
  if (!Array.isArray(raw)) throw new Error('docs/live-checks.yaml is no list')
  return raw.map(readCheck)
}
