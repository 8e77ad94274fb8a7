import { type DistrictId, mapStages, type Road, roads } from '../../../../machines/collection/graph.ts'
import type { Option } from '../../../../machines/collection/outcomes.ts'
import type { StageId } from '../../../../machines/collection/vocabulary.ts'
import { likelihoods } from '../../../../machines/collection/vocabulary.ts'
import { actors, mapText } from '../../../content/zh-Hans/map.ts'
import { achievements, costs } from '../../../content/zh-Hans/options.ts'
import { stages } from '../../../content/zh-Hans/stages.ts'
import { actorOf, nameOf, strokeOf, wordOf } from '../../../lib/roads.ts'
import { stageAnchor } from './anchors.ts'

const isOption = (outcome: Road['outcomes'][number]): outcome is Option => outcome.kind === 'option'

/** Different wordings of the same choice are told as one, by what it is called, with each cost it can have. */
const choiceOf = ({ event, outcomes }: Road): string => {
  const options = outcomes.filter(isOption)
  const titles = new Set(options.map(({ achieves }) => achievements[achieves].title))
  const paid = new Set(options.map(({ cost }) => costs[cost]))
  return `${titles.size === 1 ? [...titles].join('') : nameOf(event)}（${[...paid].join(`，${mapText.or}`)}）`
}

const isChoice = (road: Road): boolean => strokeOf([road]) === 'you'
const moveOf = (road: Road): string => `${actors[actorOf(road.event)]}：${nameOf(road.event)}`
const textOf = (road: Road): string => (isChoice(road) ? choiceOf(road) : moveOf(road))

/** Who, how likely, and where it leads. */
const RoadLine = ({ road }: { road: Road }) => (
  <li>
    {!isChoice(road) && (
      <>
        <span className="word">{wordOf([road])}</span>{' '}
      </>
    )}
    {textOf(road)}
    {road.from !== road.to && (
      <>
        {' → '}
        <a href={`#${stageAnchor(road.to)}`}>{stages[road.to].name}</a>
      </>
    )}
  </li>
)

/** What leads on comes first. */
const Roads = ({ title, some }: { title: string; some: readonly Road[] }) =>
  some.length > 0 && (
    <>
      <h4 className="mt-2 small text-soft">{title}</h4>
      <ul>
        {some
          .toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to))
          .map((road) => (
            <RoadLine key={`${road.event} ${road.to}`} road={road} />
          ))}
      </ul>
    </>
  )

const rank = (road: Road): number => {
  const stroke = strokeOf([road])
  return stroke === 'you' ? 0 : likelihoods.indexOf(stroke)
}

const StageItem = ({ stage }: { stage: StageId }) => {
  const own = roads.filter(({ from }) => from === stage)
  return (
    <li id={stageAnchor(stage)} data-stage-item={stage} tabIndex={-1}>
      <h3>{stages[stage].name}</h3>
      <p>{stages[stage].says}</p>
      <Roads
        title={mapText.mayFollow}
        some={own.filter((road) => !isChoice(road)).toSorted((a, b) => rank(a) - rank(b))}
      />
      <Roads title={mapText.canDo} some={own.filter(isChoice)} />
    </li>
  )
}

/** A district in words: every stage in the chart's order, what may follow, and what one can do there. */
export const StageList = ({ district }: { district: DistrictId }) => (
  <ol className="plain rows mt-4 map-list">
    {mapStages
      .filter((stage) => stage.district === district)
      .map(({ id }) => (
        <StageItem key={id} stage={id} />
      ))}
  </ol>
)
