import type { ConductId, ProofId } from '../../machines/conduct.ts'
import type { DeadlineId } from '../../machines/deadlines.ts'
import type { Code } from '../../machines/facts.ts'
import type { RightId } from '../../machines/rights.ts'
import type { HappeningId } from '../content/zh-Hans/complain.ts'

/** Where things stand on the pages that are only read: ids of elements, permanent once published. */
export const anchorOf = {
  lender: (id: Code<'lender'>): string => `lender-${id}`,
  happening: (id: HappeningId): string => `what-${id}`,
  /** A telephone number, by the id of its entry. */
  line: (id: string): string => `line-${id}`,
  /** A section for those called about somebody else's debt, in the order of the page. */
  bystander: (index: number): string => `part-${index + 1}`,
  proof: (id: ProofId): string => `proof-${id}`,
  right: (id: RightId): string => `right-${id}`,
  redLine: (id: ConductId): string => `red-line-${id}`,
  deadline: (id: DeadlineId): string => `deadline-${id}`,
} as const
