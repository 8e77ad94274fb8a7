import { type SituationId, situationIds } from '../../../machines/situations.ts'
import { situationGuides } from '../../content/zh-Hans/situations/index.ts'
import { situationTitles } from '../../content/zh-Hans/situations/titles.ts'
import { situationLink } from '../addresses.ts'
import type { SearchDocument } from '../search/document.ts'
import { place, sentencesIn } from './document.ts'

const sentencesOf = (id: SituationId): readonly string[] => {
  const { intro, description, first, know, thisWeek, dont, unsure } = situationGuides[id]
  return [intro, description, ...sentencesIn([first, know, thisWeek, dont, unsure])]
}

/** Each guide for a person or a circumstance, as a whole: it is read from its top. */
export const situationDocuments = (): readonly SearchDocument[] =>
  situationIds.map((id) =>
    place({ kind: 'situation', at: situationLink(id), title: situationTitles[id] }, sentencesOf(id)),
  )
