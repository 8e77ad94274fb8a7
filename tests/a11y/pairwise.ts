/** Names of what varies, each with the values it takes. */
export type Factors = Readonly<Record<string, readonly (string | number)[]>>
/** One value of each. */
export type Row<Given extends Factors> = { readonly [Name in keyof Given]: Given[Name][number] }

const everyRow = <Given extends Factors>(factors: Given): readonly Row<Given>[] =>
  Object.entries(factors).reduce<readonly object[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as readonly Row<Given>[]

/** Every two values that stand together in a row, as text. */
export const pairsIn = (row: Readonly<Record<string, unknown>>): readonly string[] => {
  const values = Object.entries(row).map(([name, value]) => `${name}=${value}`)
  return values.flatMap((first, index) => values.slice(index + 1).map((second) => `${first} ${second}`))
}

/** Few rows in which every two values of different factors meet; always the same ones, the plainest first. */
export const pairwise = <Given extends Factors>(factors: Given): readonly Row<Given>[] => {
  const candidates = everyRow(factors)
  const missing = new Set(candidates.flatMap(pairsIn))
  const rows: Row<Given>[] = []
  const gainOf = (row: Row<Given>) => pairsIn(row).filter((pair) => missing.has(pair)).length
  while (missing.size > 0) {
    const [best] = candidates.toSorted((one, other) => gainOf(other) - gainOf(one))
    if (!best) break
    rows.push(best)
    for (const pair of pairsIn(best)) missing.delete(pair)
  }
  return rows
}
