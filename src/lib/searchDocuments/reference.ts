import { type ConductId, conduct } from '../../../machines/conduct.ts'
import { type DeadlineId, deadlines as machineDeadlines } from '../../../machines/deadlines.ts'
import { institutionsOnly } from '../../../machines/law/institutions.ts'
import { type LawId, register } from '../../../machines/law/register.ts'
import { rights as machineRights, type RightId } from '../../../machines/rights.ts'
import { deadlines } from '../../content/zh-Hans/deadlines.ts'
import { law } from '../../content/zh-Hans/law/index.ts'
import { redLines } from '../../content/zh-Hans/redLines.ts'
import { resultText } from '../../content/zh-Hans/result.ts'
import { rights } from '../../content/zh-Hans/rights.ts'
import { lawAddress } from '../addresses.ts'
import { anchorOf } from '../anchors.ts'
import type { SearchDocument } from '../search/document.ts'
import { distinct } from './document.ts'

const rightDocuments = (): readonly SearchDocument[] =>
  (Object.keys(machineRights) as RightId[]).map((id) => ({
    kind: 'right',
    at: `/rights/#${anchorOf.right(id)}`,
    title: rights[id].title,
    excerpt: rights[id].says,
  }))

const redLineDocuments = (): readonly SearchDocument[] =>
  (Object.keys(conduct) as ConductId[]).map((id) => ({
    kind: 'redLine',
    at: `/red-lines/#${anchorOf.redLine(id)}`,
    title: redLines[id].name,
    excerpt: redLines[id].says,
  }))

const deadlineDocuments = (): readonly SearchDocument[] =>
  (Object.keys(machineDeadlines) as DeadlineId[]).map((id) => {
    const { amount, unit } = machineDeadlines[id]
    return {
      kind: 'deadline',
      at: `/rights/#${anchorOf.deadline(id)}`,
      title: deadlines[id].name,
      excerpt: `${deadlines[id].from} ${resultText.duration(amount, unit)}。${deadlines[id].says}`,
    }
  })

/** What only institutions owe one another has a page where something rests on it, and nobody searches for it. */
const lawDocuments = (): readonly SearchDocument[] =>
  (Object.keys(register) as LawId[])
    .filter((id) => !institutionsOnly.includes(id))
    .map((id) => ({
      kind: 'law',
      at: lawAddress(id),
      title: law[id].short,
      excerpt: law[id].plain,
      text: register[id].document,
    }))

/** What the rules say: rights, red lines, time limits and provisions. */
export const referenceDocuments = (): readonly SearchDocument[] => [
  ...distinct(rightDocuments()),
  ...distinct(redLineDocuments()),
  ...distinct(deadlineDocuments()),
  ...distinct(lawDocuments()),
]
