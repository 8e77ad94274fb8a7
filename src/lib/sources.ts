import type { SourceId } from '../../machines/collection/vocabulary.ts'
import type { LawEntry } from '../../machines/law/entry.ts'
import { isBinding, type LawId, lawOf } from '../../machines/law/register.ts'
import { type PracticeId, practice } from '../../machines/practice.ts'
import { law } from '../content/zh-Hans/law/index.ts'
import { grades, practice as practiceWords } from '../content/zh-Hans/practice.ts'
import { lawAddress } from './addresses.ts'
import { practiceSourceName } from './practiceNames.ts'
import type { Shape } from './sourceNames.ts'

/** A source as a reader can check it. */
export interface SourceView {
  readonly id: SourceId
  readonly shape: Shape
  readonly name: string
  /** What it says, in one plain sentence. */
  readonly plain: string
  /** Only for provisions and official channels. */
  readonly entry?: LawEntry
  /** Address of its own page, which tells where it is used. Only with an entry. */
  readonly page?: string
  /** Only for observations of practice: how we know. */
  readonly grade?: string
  readonly checkedOn: string
}

const isPractice = (id: SourceId): id is PracticeId => id in practice

const lawView = (id: LawId): SourceView => {
  const entry = lawOf(id)
  const { short, plain } = law[id]
  return {
    id,
    shape: isBinding(entry.force) ? 'binding' : 'soft',
    name: short,
    plain,
    entry,
    page: lawAddress(id),
    checkedOn: entry.checkedOn,
  }
}

const practiceView = (id: PracticeId): SourceView => {
  const { grade, checkedOn } = practice[id]
  return {
    id,
    shape: 'practice',
    name: practiceSourceName(id),
    plain: practiceWords[id],
    grade: grades[grade],
    checkedOn,
  }
}

/** Everything that is known of a source. Brings the whole register along: load it when a source is opened. */
export const sourceView = (id: SourceId): SourceView => (isPractice(id) ? practiceView(id) : lawView(id))
export const anchorOf = (id: SourceId): string => `src-${id}`
