import { guideIds } from '../../../machines/guides.ts'
import { guides } from '../../content/zh-Hans/guides/index.ts'
import { guideText } from '../../content/zh-Hans/guideText.ts'
import { guideAddress } from '../addresses.ts'
import type { SearchDocument } from '../search/document.ts'
import { place, sentencesIn } from './document.ts'

type Section = keyof typeof guideText.sections

const sections = Object.entries(guideText.sections) as [Section, string][]

/** Each stage, and each of its sections by itself: what to do today, what not to do, what to say. */
export const guideDocuments = (): readonly SearchDocument[] =>
  guideIds.flatMap((id) => {
    const guide = guides[id]
    const page = guideAddress(id)
    return [
      place({ kind: 'guide', at: page, title: guide.title }, [guide.intro, guide.description]),
      ...sections.map(([section, name]) =>
        place(
          { kind: 'guide', at: `${page}#${section}`, title: `${guide.title}：${name}` },
          sentencesIn(guide[section]),
        ),
      ),
    ]
  })
