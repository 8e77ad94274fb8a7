import type { Checked, Finding } from './check.ts'

const isWrong = ({ differences }: Finding): boolean => differences.length > 0

const cellOf = ({ findings }: Checked, kind: string): string => {
  const own = findings.filter((finding) => finding.kind === kind)
  const wrong = own.filter(isWrong).length
  if (own.length === 0) return '-'
  return wrong > 0 ? `${wrong} of ${own.length} DIFFER` : `${own.length} ok`
}

/** Whether anything is not as it should be. */
export const hasDifferences = (checked: readonly Checked[]): boolean =>
  checked.some(({ findings }) => findings.some(isWrong))

/** A row for every kind of address and a column for every place, then every difference in words. */
export const formatChecks = (checked: readonly Checked[]): string => {
  const kinds = [...new Set(checked.flatMap(({ findings }) => findings.map(({ kind }) => kind)))]
  const rows = [
    ['', ...checked.map(({ target }) => target)],
    ...kinds.map((kind) => [kind, ...checked.map((column) => cellOf(column, kind))]),
  ]
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const details = checked.flatMap(({ target, findings }) =>
    findings
      .filter(isWrong)
      .flatMap(({ what, differences }) => [`${target}: ${what}`, ...differences.map((text) => `  ${text}`)]),
  )
  return [...lines, ...(details.length > 0 ? ['', ...details] : [])].join('\n')
}
