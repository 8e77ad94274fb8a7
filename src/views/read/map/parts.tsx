import type { Box, Line, Side, Stroke, Tag } from '../../../lib/drawing.ts'

/** Corners that are cut, for a court. */
const cut = 7
const cutCorners = ({ x, y, width, height }: Box): string =>
  `M${x + cut} ${y}h${width - 2 * cut}l${cut} ${cut}v${height - 2 * cut}l${-cut} ${cut}h${2 * cut - width}l${-cut} ${-cut}v${2 * cut - height}z`

/** The outline tells who acts: round for oneself, cut corners for a court, plain for the others. */
export const TagShape = ({
  side,
  stroke,
  ...box
}: Box & { readonly side: Side; readonly stroke: Stroke }) => {
  const { x, y, width, height } = box
  const className = `map-tag map-${stroke}`
  if (side === 'court') return <path className={className} d={cutCorners(box)} />
  return (
    <rect
      className={className}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={side === 'you' ? height / 2 : 2}
    />
  )
}

/** What is done, behind its word; an arrow comes in from the right. */
export const TagView = ({ tag }: { tag: Tag }) => {
  const { x, y, width, height, side, stroke, word, name, event, to } = tag
  const middle = y + height / 2
  const end = x + width
  return (
    <g data-tag={`${event} ${to}`}>
      <TagShape x={x} y={y} width={width} height={height} side={side} stroke={stroke} />
      <text className="map-tag-text" x={x + 10} y={middle}>
        <tspan className="map-word">{word}</tspan> <tspan dx="2">{name}</tspan>
      </text>
      <path className="map-head" d={`M${end + 1} ${middle}l7 -4v8z`} />
    </g>
  )
}

/** One road, and where it joins others. */
export const LineView = ({ line, name }: { line: Omit<Line, 'road'>; name: Record<string, string> }) => (
  <g {...name}>
    <path className={`map-line map-${line.stroke}`} d={line.path} />
    {line.joins.map(({ x, y }) => (
      <circle key={`${x} ${y}`} className="map-join" cx={x} cy={y} r="2.5" />
    ))}
  </g>
)
