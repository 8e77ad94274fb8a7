import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { EventType } from '../../machines/collection/events.ts'
import type { Facts } from '../../machines/facts.ts'
import { readFactSets } from '../../tools/assess/read.ts'

/** What a case should come out as, by ids. What is left out is not looked at. */
export interface Expected {
  readonly stage?: string
  /** Where an unsure answer decides: the headline, and what else it could be … */
  readonly oneOf?: readonly string[]
  /** … and the question that would tell. */
  readonly settledBy?: string
  readonly beside?: readonly string[]
  readonly next?: readonly { readonly event: string; readonly likelihood: string }[]
  readonly notNext?: readonly string[]
  readonly options?: readonly string[]
  /** What must stand among the first things to do. */
  readonly today?: readonly string[]
  readonly rights?: readonly string[]
  readonly cites?: readonly string[]
  /** All of them: a warning too many is as wrong as one missing. */
  readonly warnings?: readonly string[]
  readonly deadlines?: readonly string[]
  readonly consequences?: readonly string[]
  readonly redLines?: Readonly<Record<string, { readonly route: readonly string[] }>>
  /** All of them. */
  readonly contradictions?: readonly string[]
}

/** One row of the data: written from the checked facts before the code ran. */
export interface Scenario {
  readonly file: string
  readonly name: string
  readonly facts: Facts
  /** What happens next, or what the person does: events, in order. */
  readonly trail: readonly EventType[]
  readonly expect: Expected
  readonly because: string
  readonly reviewedBy: string
}

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const readFile = (file: string): { scenarios: Scenario[]; problems: readonly string[] } => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  const { factSets, problems } = readFactSets(text, file)
  const rows: Omit<Scenario, 'file' | 'facts' | 'trail'>[] = parse(text)
  const missing = rows.flatMap((row, index) =>
    (['name', 'because', 'reviewedBy'] as const)
      .filter((key) => !isFilled(row[key]))
      .map((key) => `${file}, case ${index + 1}: ${key} is missing`),
  )
  const scenarios = factSets.flatMap(({ number, facts, trail }): Scenario[] => {
    const row = rows[number - 1]
    return row ? [{ ...row, facts, trail, file }] : []
  })
  return { scenarios, problems: [...problems, ...missing] }
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .toSorted()
  .filter((file) => file.endsWith('.yaml'))
  .map(readFile)

/** Every scenario in this folder and those in it. */
export const scenarios: readonly Scenario[] = files.flatMap((file) => file.scenarios)
/** Rows that are incomplete or name an unknown fact or code: no name, no reason, nobody named as reviewer. */
export const problems: readonly string[] = files.flatMap((file) => file.problems)
