import type { ReactNode } from 'react'
import { mapText } from '../../../content/zh-Hans/map.ts'

interface Props {
  readonly name: string
  /** Stands beside the buttons. */
  readonly lead: ReactNode
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/**
 * A drawing as large as the text is. Without a script it scrolls in its frame where it does not fit; with one it can
 * be zoomed and dragged, and the buttons are shown.
 */
export const Figure = ({ name, lead, width, height, children }: Props) => (
  <div className="map-figure" data-figure="">
    <div className="map-bar no-print">
      {lead}
      <div className="map-tools" hidden>
        <button type="button" className="map-tool" data-zoom="in" aria-label={mapText.zoomIn}>
          ＋
        </button>
        <button type="button" className="map-tool" data-zoom="out" aria-label={mapText.zoomOut}>
          －
        </button>
        <button type="button" className="map-tool" data-zoom="whole">
          {mapText.whole}
        </button>
      </div>
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields. */}
    <div
      className="map-frame"
      role="group"
      aria-label={mapText.drawing(name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      data-frame=""
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the frame; its links are read one by one. */}
      <svg
        className="map-drawing"
        width={`${width / 16}em`}
        height={`${height / 16}em`}
        viewBox={`0 0 ${width} ${height}`}
      >
        {children}
      </svg>
    </div>
  </div>
)
