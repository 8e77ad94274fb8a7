/** What is wrong with one case; empty where nothing is. */
export type Check<Case> = (one: Case) => readonly string[]

/** Each kind of fault, with the smallest case that shows it and how many do. */
export type Faults = Readonly<Record<string, string>>

interface Found {
  readonly count: number
  readonly shown: string
}

const describe = (one: unknown): string => (typeof one === 'string' ? one : JSON.stringify(one))

const withFault = (found: Found | undefined, shown: string): Found => ({
  count: (found?.count ?? 0) + 1,
  shown: found && found.shown.length <= shown.length ? found.shown : shown,
})

/** Runs every check over every case in one pass, so that a failing test names its faults and not its cases. */
export const survey = <Case, Name extends string>(
  cases: Iterable<Case>,
  checks: Readonly<Record<Name, Check<Case>>>,
  show: (one: Case) => unknown = (one) => one,
): ReadonlyMap<Name, Faults> => {
  const named = Object.entries<Check<Case>>(checks) as [Name, Check<Case>][]
  const found = new Map(named.map(([name]) => [name, new Map<string, Found>()]))
  for (const one of cases)
    for (const [name, check] of named)
      for (const fault of check(one)) {
        const faults = found.get(name)
        faults?.set(fault, withFault(faults.get(fault), describe(show(one))))
      }
  return new Map(
    [...found].map(([name, faults]) => [
      name,
      Object.fromEntries([...faults].map(([fault, { count, shown }]) => [fault, `${count} × e.g. ${shown}`])),
    ]),
  )
}

/** The faults that one check finds. */
export const faultsIn = <Case>(
  cases: Iterable<Case>,
  check: Check<Case>,
  show?: (one: Case) => unknown,
): Faults => survey(cases, { it: check }, show).get('it') ?? {}

/** One fault where a statement fails. */
export const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault])
