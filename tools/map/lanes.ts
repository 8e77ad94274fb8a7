/** A stretch of the column that lines to one target run along, counted from above. */
export interface Span {
  readonly id: string
  readonly top: number
  readonly bottom: number
}

/** Two stretches may follow each other in one lane only where this much lies between them. */
const clearance = 12

const isClear = (a: Span, b: Span): boolean => a.bottom + clearance < b.top || b.bottom + clearance < a.top

/** A lane for each span, 0 being next to the column: short ones first, none over another. */
export const lanesOf = (spans: readonly Span[]): ReadonlyMap<string, number> => {
  const lanes: Span[][] = []
  const found = new Map<string, number>()
  for (const span of spans.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const free = lanes.findIndex((others) => others.every((other) => isClear(span, other)))
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), span]
    found.set(span.id, lane)
  }
  return found
}

const radius = 5

/** Path data of a line that leaves the column at one height, follows its lane and comes back at another. */
export const pathAlong = (edge: number, lane: number, from: number, to: number): string => {
  const turn = Math.min(radius, Math.abs(to - from) / 2) * Math.sign(to - from)
  const reach = Math.abs(turn)
  return [
    `M${edge} ${from}H${lane - reach}`,
    `Q${lane} ${from} ${lane} ${from + turn}`,
    `V${to - turn}`,
    `Q${lane} ${to} ${lane - reach} ${to}H${edge}`,
  ].join('')
}
