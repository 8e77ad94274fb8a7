import type { Assessment } from '../../machines/assess.ts'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { type BodyId, bodies } from '../../machines/complaints.ts'
import { consequences } from '../../machines/consequences.ts'
import { deadlines } from '../../machines/deadlines.ts'
import { rights } from '../../machines/rights.ts'
import { warnings } from '../../machines/warnings.ts'

interface Statement {
  readonly evidence: readonly SourceId[]
}

/** Where to complain: in general first, then what the lines crossed add. */
export const bodiesIn = ({ complaintRoute, redLines }: Assessment): readonly BodyId[] => [
  ...new Set([...complaintRoute, ...redLines.flatMap(({ route }) => route)]),
]

/** Every statement of an assessment that rests on something, in the order in which it is printed. */
const statementsOf = (assessment: Assessment): readonly Statement[] => [
  ...assessment.warnings.map((id) => warnings[id]),
  ...assessment.next,
  ...assessment.options,
  ...assessment.rights.map((id) => rights[id]),
  ...assessment.redLines,
  ...bodiesIn(assessment).map((id) => bodies[id]),
  ...assessment.consequences.map((id) => consequences[id]),
  ...assessment.deadlines.map((id) => deadlines[id]),
]

/**
 * Everything that an assessment cites, each id once, in the order in which it is first cited: also what its
 * rights, deadlines, consequences, warnings, red lines and complaint bodies rest on.
 */
export const sourcesOf = (assessment: Assessment): readonly SourceId[] => [
  ...new Set(statementsOf(assessment).flatMap(({ evidence }) => evidence)),
]
