import { stages } from '../../../content/zh-Hans/stages.ts'
import type { Inside, Stop } from '../../../lib/drawing.ts'
import { stageAnchor } from './anchors.ts'
import { LineView, TagView } from './parts.tsx'

const StopView = ({ stop: { x, y, width, height, stage, isNear } }: { stop: Stop }) => (
  <a href={`#${stageAnchor(stage)}`} {...(isNear ? { 'data-near': stage } : { 'data-stage': stage })}>
    <rect
      className={isNear ? 'map-stop map-near' : 'map-stop'}
      x={x}
      y={y}
      width={width}
      height={height}
      rx="6"
    />
    <text className="map-stop-text" x={x + 12} y={y + height / 2}>
      {stages[stage].name}
    </text>
  </a>
)

/** The inside of a district. Roads and labels are told by the list; stages are links to their place in it. */
export const InsideDrawing = ({ inside: { stops, lines } }: { inside: Inside }) => (
  <>
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no part of this group can have the focus. */}
    <g aria-hidden="true">
      {lines.map((line) => (
        <LineView key={line.road} line={line} name={{ 'data-road': line.road }} />
      ))}
      {stops.flatMap(({ tags }) =>
        tags.map((tag) => <TagView key={`${tag.event} ${tag.to} ${tag.word}`} tag={tag} />),
      )}
    </g>
    {stops.map((stop) => (
      <StopView key={stop.stage} stop={stop} />
    ))}
  </>
)
