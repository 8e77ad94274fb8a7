import type { Plugin } from 'vite'
import { districtIds } from '../../machines/collection/graph.ts'
import type { Drawings } from '../../src/lib/drawing.ts'
import { drawInside } from './inside.ts'
import { drawOverview } from './overview.ts'

const id = 'virtual:map'
const resolved = `\0${id}`

/** The whole chart, drawn. */
export const drawMap = (): Drawings => ({
  overview: drawOverview(),
  insides: districtIds.map(drawInside),
})

/** Draws the chart when the pages are rendered, so that none of the work reaches a phone. */
export const mapDrawing = (): Plugin => ({
  name: 'map-drawing',
  resolveId: (source) => (source === id ? resolved : undefined),
  load: (source) => (source === resolved ? `export default ${JSON.stringify(drawMap())}` : undefined),
})
