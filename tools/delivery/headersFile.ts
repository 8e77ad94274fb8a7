/** One rule of a `_headers` file: the address it is for, and its headers, names in small letters. */
export interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads `_headers` as static hosts do. Throws on a line that is neither address, header, comment nor empty. */
export const parseHeadersFile = (text: string): readonly Rule[] => {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    if (/^\s*(#|$)/.test(line)) continue
    if (/^\//.test(line)) rules.push({ path: line.trim(), headers: [] })
    else if (name && value && rules.length > 0) rules.at(-1)?.headers.push([name.toLowerCase(), value])
    else throw new Error(`_headers: cannot be read: ${line}`)
  }
  return rules
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/** The headers that an address gets: all rules that match count, and a repeated header is joined. */
export const applyRules = (rules: readonly Rule[], path: string): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const rule of rules.filter(({ path: pattern }) => matches(pattern, path)))
    for (const [name, value] of rule.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  return headers
}

/** What the most widely used host reads; what is beyond is silently left out. */
const limits = { rules: 100, lineLength: 2000 } as const

/** Where a file is more than hosts read. */
export const beyondLimits = (text: string): readonly string[] => {
  const { length } = parseHeadersFile(text)
  return [
    ...(length > limits.rules ? [`${length} rules, while hosts read ${limits.rules}`] : []),
    ...text
      .split('\n')
      .filter((line) => line.length > limits.lineLength)
      .map((line) => `a line of ${line.length} characters, while hosts read ${limits.lineLength}`),
  ]
}
