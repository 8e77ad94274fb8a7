import { likelihoods as likelihoodIds } from '../../../../machines/collection/vocabulary.ts'
import { mapText } from '../../../content/zh-Hans/map.ts'
import { likelihoods } from '../../../content/zh-Hans/moves.ts'
import type { Side } from '../../../lib/drawing.ts'
import { TagShape } from './parts.tsx'

const shapes: readonly { readonly side: Side; readonly says: string }[] = [
  { side: 'others', says: mapText.keyOthers },
  { side: 'court', says: mapText.keyCourt },
  { side: 'you', says: mapText.keyYou },
]

/** What the lines and shapes mean. */
export const Key = () => (
  <section className="section map-key" aria-labelledby="key">
    <h2 id="key">{mapText.key}</h2>
    <ul className="plain mt-3">
      {likelihoodIds.map((likelihood) => (
        <li key={likelihood}>
          <svg className="map-sample" viewBox="0 0 48 12" aria-hidden="true">
            <path className={`map-line map-${likelihood}`} d="M2 6H46" />
          </svg>
          {likelihoods[likelihood].word}：{likelihoods[likelihood].says}
        </li>
      ))}
      {shapes.map(({ side, says }) => (
        <li key={side}>
          <svg className="map-sample" viewBox="0 0 48 24" aria-hidden="true">
            <TagShape
              side={side}
              stroke={side === 'you' ? 'you' : 'possible'}
              x={2}
              y={2}
              width={44}
              height={20}
            />
          </svg>
          {says}
        </li>
      ))}
    </ul>
    <p className="mt-2 small text-soft">{mapText.keyTwo}</p>
  </section>
)
