/** What some browsers tell of the line (Network Information API); Safari and Firefox say nothing. */
interface Line {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

declare global {
  interface Navigator {
    readonly connection?: Line
  }
}

/** Only a line that says it is good, and a phone that does not save data, get more than they asked for. */
export const isGoodLine = (line: Line | undefined): boolean =>
  line?.effectiveType === '4g' && line.saveData !== true

/** Fetches addresses ahead, at the browser's lowest priority. */
export const fetchAhead = (addresses: readonly string[]): void => {
  for (const address of addresses) {
    const link = document.createElement('link')
    link.rel = 'prefetch'
    link.href = address
    document.head.append(link)
  }
}
