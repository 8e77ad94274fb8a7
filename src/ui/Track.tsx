import { stagePlaces } from '../../machines/collection/stagePlaces.ts'
import type { PlaceId, StageId } from '../../machines/collection/vocabulary.ts'
import { type GuideId, guideOfStage, isPlaceGuide } from '../../machines/guides.ts'
import { resultText } from '../content/zh-Hans/result.ts'
import { places } from '../content/zh-Hans/stages.ts'
import { guideAddress } from '../lib/addresses.ts'

interface Props {
  readonly here: StageId
  readonly beside: readonly StageId[]
  readonly next: readonly StageId[]
}

interface Stop {
  readonly className?: string
  readonly word?: string
  readonly guide: GuideId | undefined
}

const road: readonly PlaceId[] = ['before', 'sms', 'phone', 'contact', 'visit', 'legal', 'transfer']

const stopAt = (place: PlaceId, { here, beside, next }: Props): Stop => {
  const isThere = (stage: StageId) => stagePlaces[stage] === place
  if (isThere(here)) return { className: 'is-here', word: resultText.trackHere, guide: guideOfStage[here] }
  const besideHere = beside.find(isThere)
  if (besideHere)
    return { className: 'is-beside', word: resultText.trackBeside, guide: guideOfStage[besideHere] }
  const nextHere = next.find(isThere)
  if (nextHere) return { className: 'is-next', word: resultText.trackNext, guide: guideOfStage[nextHere] }
  return { guide: isPlaceGuide(place) ? place : undefined }
}

/** The places of collection on one line, each leading to its guide: the present one filled, others beside it, what may follow ringed. */
export const Track = (props: Props) => {
  const herePlace = stagePlaces[props.here]
  const stops = road.includes(herePlace) ? road : [...road, herePlace]
  return (
    <ol className="track" aria-label={resultText.track}>
      {stops.map((place) => {
        const { className, word, guide } = stopAt(place, props)
        const name = (
          <>
            {places[place].name}
            {word && <span className="hidden-visually">（{word}）</span>}
          </>
        )
        return (
          <li key={place} className={className} aria-current={place === herePlace ? 'step' : undefined}>
            {guide ? (
              <a className="track-stop" href={guideAddress(guide)}>
                {name}
              </a>
            ) : (
              <span className="track-stop">{name}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
