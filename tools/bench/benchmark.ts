/** One line of the table. A row without a limit only informs. */
export interface Row {
  readonly what: string
  /** `×` is how many times another row's number; `score` is Lighthouse's, of 100. */
  readonly unit: 'ms' | 's' | '×' | 'score' | 'req/s'
  readonly median: number
  readonly p75?: number
  readonly p95?: number
  /** What the median, a time, may not exceed. */
  readonly limit?: number
  /** What the median must reach. */
  readonly atLeast?: number
  /** How many were measured, or what the number is about. */
  readonly note: string
}

/** Something that can be measured by itself, by name: `npm run bench -- NAME`. */
export interface Benchmark {
  readonly name: string
  /** `runs` is how often each page is opened, where that takes long; without it, as often as the limits ask for. */
  readonly run: (given: { readonly runs?: number }) => readonly Row[] | Promise<readonly Row[]>
  /** Names and versions of what takes part only here. */
  readonly versions?: () => Promise<Readonly<Record<string, string>>>
}

/** The value below which this share of the sorted numbers lies; NaN where there are none. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const rounds = 7

/** Milliseconds that one call takes for each input: the median of several rounds, against hiccups. */
export const timeEach = <Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): readonly number[] => {
  for (const input of inputs) run(input)
  return inputs.map((input) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now()
      run(input)
      return performance.now() - start
    })
    return quantile(times, 0.5)
  })
}

/** A row in milliseconds over the times of single calls. */
export const rowOf = (what: string, times: readonly number[], limit?: number): Row => ({
  what,
  unit: 'ms',
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  ...(limit !== undefined && { limit }),
  note: `${times.length} fact sets`,
})
