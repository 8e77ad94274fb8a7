import { claims, claimWords } from '../../content/zh-Hans/claims/index.ts'
import type { SearchDocument } from '../search/document.ts'

/** Verdict and claim stand together in the title, so that no false claim is ever read alone. */
export const claimDocuments = (): readonly SearchDocument[] =>
  claims.map(({ id, topic, says, rule, verdict }) => ({
    kind: 'claim',
    at: `/claims/#${id}`,
    title: `${claimWords.verdicts[verdict].word}：${claimWords.quoted(says)}`,
    excerpt: rule,
    text: claimWords.topics[topic],
  }))
