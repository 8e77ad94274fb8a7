import { districts, mapText } from '../../../content/zh-Hans/map.ts'
import type { Overview, OverviewStop } from '../../../lib/drawing.ts'
import { districtAnchor } from './anchors.ts'
import { LineView } from './parts.tsx'

const StopView = ({ stop: { x, y, width, height, district, isStart, word } }: { stop: OverviewStop }) => {
  const side = word ?? (isStart && mapText.start)
  return (
    <a href={`#${districtAnchor(district)}`} data-district={district}>
      <rect className="map-stop map-district" x={x} y={y} width={width} height={height} rx="8" />
      <text className="map-district-text" x={x + 14} y={y + height / 2}>
        {districts[district].name}
      </text>
      {side && (
        <text className="map-side-text" x={x + width - 12} y={y + height / 2}>
          {side}
        </text>
      )}
    </a>
  )
}

/** All districts and the ways between them. */
export const OverviewDrawing = ({ overview: { stops, lines, trunk } }: { overview: Overview }) => (
  <>
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no part of this group can have the focus. */}
    <g aria-hidden="true">
      <path className="map-line map-trunk" d={trunk} />
      {lines.map((line) => (
        <LineView
          key={`${line.from} ${line.to}`}
          line={line}
          name={{ 'data-way': `${line.from} ${line.to}` }}
        />
      ))}
      {lines.map(({ from, to, head }) => (
        <path
          key={`${from} ${to}`}
          className="map-head"
          d={`M${head.x} ${head.y}l${head.isEast ? '7 -4v8z' : '-7 -4v8z'}`}
        />
      ))}
    </g>
    {stops.map((stop) => (
      <StopView key={stop.district} stop={stop} />
    ))}
  </>
)
