import names from 'virtual:source-names'
import type { SourceId } from '../../machines/collection/vocabulary.ts'

/** How strongly a source speaks; each has a shape of its own: solid, dashed, dotted. */
export type Shape = 'binding' | 'soft' | 'practice'
/** Short name, shape, and 1 where we have it from reports only. */
export type SourceName = readonly [name: string, shape: Shape, isRetold: 0 | 1]

/** What stands beside a statement; the rest of the source is loaded when it is opened. */
export const sourceName = (id: SourceId): { name: string; shape: Shape; isRetold: boolean } => {
  const [name, shape, isRetold] = names[id]
  return { name, shape, isRetold: isRetold === 1 }
}
