import type { Row } from './benchmark.ts'
import type { Machine } from './machine.ts'

const digits = (value: number): string => value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)

const amount = (value: number | undefined, unit: Row['unit']): string =>
  value === undefined ? '' : `${unit === 'score' ? value : digits(value)} ${unit}`

const limitOf = ({ limit, atLeast, unit }: Row): string => {
  if (atLeast !== undefined) return `≥ ${atLeast} ${unit}`
  return limit === undefined ? '' : `${limit} ${unit}`
}

const verdictOf = (row: Row): string => {
  if (isOver(row)) return 'OVER'
  if (isUnder(row)) return 'UNDER'
  return row.limit === undefined && row.atLeast === undefined ? '' : 'ok'
}

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  amount(row.median, row.unit),
  amount(row.p75, row.unit),
  amount(row.p95, row.unit),
  limitOf(row),
  verdictOf(row),
  row.note,
]

/** Whether the median is above its limit. */
export const isOver = ({ median, limit }: Pick<Row, 'median' | 'limit'>): boolean =>
  limit !== undefined && median > limit

/** Whether the median does not reach what it must. */
export const isUnder = ({ median, atLeast }: Pick<Row, 'median' | 'atLeast'>): boolean =>
  atLeast !== undefined && median < atLeast

const headings = ['what', 'median', 'p75', 'p95', 'limit', '', 'of']
const isNumber = [false, true, true, true, true, false, false]

/** The rows as a table for the terminal, under what they were measured on. */
export const formatTable = (rows: readonly Row[], machine: Machine): string => {
  const lines = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_heading, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const pad = (cell: string, column: number): string =>
    isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  const { cpu, cores, memoryGB, load, node, v8, packages } = machine
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  return [
    `${cpu}, ${cores} cores, ${memoryGB} GB, load ${load}; Node ${node} (V8 ${v8})`,
    versions.join(', '),
    '',
    ...lines.map((line) => line.map(pad).join('  ').trimEnd()),
  ].join('\n')
}
