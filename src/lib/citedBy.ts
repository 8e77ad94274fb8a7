import type { Assessment } from '../../machines/assess.ts'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { bodies } from '../../machines/complaints.ts'
import { consequences } from '../../machines/consequences.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'

/** Every source that a result rests on, each once, in the order in which the result names them. */
export const citedBy = (assessment: Assessment): readonly SourceId[] => {
  const carried = [
    ...assessment.warnings.map((id) => warnings[id]),
    ...assessment.options,
    ...assessment.deadlines.map((id) => deadlines[id]),
    ...assessment.redLines,
    ...assessment.next,
    ...assessment.rights.map((id) => rights[id]),
    ...assessment.consequences.map((id) => consequences[id]),
    ...assessment.complaintRoute.map((id) => bodies[id]),
  ]
  return [...new Set(carried.flatMap(({ evidence }): readonly SourceId[] => evidence))]
}
