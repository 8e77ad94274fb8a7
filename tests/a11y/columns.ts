import { pairwise, type Row } from './pairwise.ts'

const factors = {
  scheme: ['light', 'dark'],
  /** 大字版 or not. */
  size: ['usual', 'large'],
  /** CSS pixels. */
  width: [360, 320, 1280],
  /** Percent of the browser's own text size. */
  text: [100, 200],
  /** The site's own colours, or those of the reader's system. */
  colours: ['own', 'forced'],
} as const

export type Column = Row<typeof factors>

/** How people may have set up what they read on: every two settings meet in one of these. */
export const columns: readonly Column[] = pairwise(factors)

export const nameOf = ({ scheme, size, width, text, colours }: Column): string =>
  `${scheme}, ${size}, ${width} px, text ${text} %, ${colours} colours`
