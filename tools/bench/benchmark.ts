/** One line of the table. A row without a limit only informs. */
export interface Row {
  readonly what: string
  readonly unit: 'ms' | 's'
  readonly median: number
  readonly p75?: number
  readonly p95?: number
  /** What the median may not exceed. */
  readonly limit?: number
  /** How many were measured, or what the number is about. */
  readonly note: string
}

/** Something that can be measured by itself, by name: `npm run bench -- NAME`. */
export interface Benchmark {
  readonly name: string
  readonly run: () => readonly Row[] | Promise<readonly Row[]>
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
