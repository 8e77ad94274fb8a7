import drawings from 'virtual:map'
import { districts, mapText } from '../../content/zh-Hans/map.ts'
import type { Inside } from '../../lib/drawing.ts'
import { Shell } from '../../ui/Shell.tsx'
import { districtAnchor } from './map/anchors.ts'
import { Figure } from './map/Figure.tsx'
import { InsideDrawing } from './map/InsideDrawing.tsx'
import { Key } from './map/Key.tsx'
import { OverviewDrawing } from './map/OverviewDrawing.tsx'
import { StageList } from './map/StageList.tsx'

const Hint = () => <p className="text-soft">{mapText.overviewSays}</p>

const Back = () => (
  <a className="go" href="#map">
    {mapText.toOverview}
  </a>
)

/** Filled by the script where there are answers. */
const Marks = () => (
  <section className="map-card card card-know mt-4" id="marks" aria-labelledby="marks-title" hidden>
    <h3 id="marks-title">{mapText.marks.title}</h3>
  </section>
)

const InsideSection = ({ inside }: { inside: Inside }) => {
  const { name, says } = districts[inside.district]
  return (
    <section className="section map-inside" data-inside={inside.district}>
      <h2 className="map-name" id={districtAnchor(inside.district)} tabIndex={-1}>
        {name}
      </h2>
      <p className="map-says mt-1">{says}</p>
      <Figure name={name} lead={<Back />} width={inside.width} height={inside.height}>
        <InsideDrawing inside={inside} />
      </Figure>
      <StageList district={inside.district} />
    </section>
  )
}

/** The whole chart as a drawing, and in words. The script marks where one stands and opens one inside at a time. */
export const MapPage = () => {
  const { overview, insides } = drawings
  return (
    <Shell back="/">
      <h1 className="map-title">{mapText.title}</h1>
      <p className="map-lead mt-2">{mapText.lead}</p>
      <div className="map" id="map">
        <section className="map-overview" aria-labelledby="overview">
          <h2 id="overview" className="hidden-visually">
            {mapText.overview}
          </h2>
          <Figure name={mapText.overview} lead={<Hint />} width={overview.width} height={overview.height}>
            <OverviewDrawing overview={overview} />
          </Figure>
          <Marks />
        </section>
        {insides.map((inside) => (
          <InsideSection key={inside.district} inside={inside} />
        ))}
      </div>
      <Key />
      <p className="map-more mt-4 text-soft">{mapText.toReasons}</p>
      <p className="map-more">
        <a className="go" href="/guides/">
          {mapText.toGuides}
        </a>
      </p>
    </Shell>
  )
}
