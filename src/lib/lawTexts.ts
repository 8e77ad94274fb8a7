import { type LawId, lawOf, register } from '../../machines/law/register.ts'
import { law } from '../content/zh-Hans/law/index.ts'
import { searchable } from './lawFilter.ts'

/** Everything of an entry that can be searched. */
export const lawSearchText = (id: LawId): string => {
  const { document, article = '', quote = '' } = lawOf(id)
  const { short, topic, plain } = law[id]
  // Words are looked for one by one, and nobody knows where a document writes a space.
  return searchable([document, article, short, topic, plain, quote].join('\n')).replace(/ /g, '')
}

/** What an entry says, and everything of it that can be searched. */
export interface LawSearchTexts {
  readonly plain: string
  readonly text: string
}

/** The texts of every entry. Brings the register along: load it when somebody searches. */
export const lawSearchTexts = (): ReadonlyMap<string, LawSearchTexts> =>
  new Map(
    (Object.keys(register) as LawId[]).map((id) => [id, { plain: law[id].plain, text: lawSearchText(id) }]),
  )
