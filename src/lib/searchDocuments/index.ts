import type { SearchDocument } from '../search/document.ts'
import { answerDocuments } from './answers.ts'
import { claimDocuments } from './claims.ts'
import { guideDocuments } from './guides.ts'
import { pageDocuments } from './pages.ts'
import { referenceDocuments } from './reference.ts'
import { situationDocuments } from './situations.ts'

/** Everything that can be found on the site. Brings all content along: only the build calls it. */
export const searchDocuments = (): readonly SearchDocument[] => [
  ...answerDocuments(),
  ...claimDocuments(),
  ...guideDocuments(),
  ...situationDocuments(),
  ...pageDocuments(),
  ...referenceDocuments(),
]
