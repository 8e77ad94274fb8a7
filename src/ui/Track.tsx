import type { PlaceId } from '../../machines/collection/vocabulary.ts'
import { resultText } from '../content/zh-Hans/result.ts'
import { places } from '../content/zh-Hans/stages.ts'

interface Props {
  readonly here: PlaceId
  readonly beside: readonly PlaceId[]
  readonly next: readonly PlaceId[]
}

const road: readonly PlaceId[] = ['before', 'sms', 'phone', 'contact', 'visit', 'legal', 'transfer']

/** The places of collection on one line: the present one filled, others beside it, what may follow ringed. */
export const Track = ({ here, beside, next }: Props) => {
  const stateOf = (place: PlaceId) => {
    if (place === here) return { className: 'is-here', word: resultText.trackHere }
    if (beside.includes(place)) return { className: 'is-beside', word: resultText.trackBeside }
    return next.includes(place) ? { className: 'is-next', word: resultText.trackNext } : undefined
  }
  const stops = road.includes(here) ? road : [...road, here]
  return (
    <ol className="track" aria-label={resultText.track}>
      {stops.map((place) => {
        const state = stateOf(place)
        return (
          <li key={place} className={state?.className} aria-current={place === here ? 'step' : undefined}>
            {places[place].name}
            {state && <span className="hidden-visually">（{state.word}）</span>}
          </li>
        )
      })}
    </ol>
  )
}
