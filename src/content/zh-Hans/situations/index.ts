import type { SituationId } from '../../../../machines/situations.ts'
import { contactSituation } from './contact.ts'
import { guardianSituation } from './guardian.ts'
import { heirSituation } from './heir.ts'
import { illnessSituation } from './illness.ts'
import { judgedSituation } from './judged.ts'
import { longSilentSituation } from './longSilent.ts'
import { notMineSituation } from './notMine.ts'
import { parentsSituation } from './parents.ts'
import { returningSituation } from './returning.ts'
import { severalDebtsSituation } from './severalDebts.ts'
import type { SituationText } from './situation.ts'
import { spouseSituation } from './spouse.ts'
import { studentSituation } from './student.ts'
import { unemploymentSituation } from './unemployment.ts'
import { workplaceSituation } from './workplace.ts'
import { wrongAmountSituation } from './wrongAmount.ts'
import { wrongNumberSituation } from './wrongNumber.ts'

export type { SituationText, Statement, Unsure } from './situation.ts'

export const situationGuides: Readonly<Record<SituationId, SituationText>> = {
  contact: contactSituation,
  parents: parentsSituation,
  workplace: workplaceSituation,
  wrongNumber: wrongNumberSituation,
  spouse: spouseSituation,
  heir: heirSituation,
  guardian: guardianSituation,
  illness: illnessSituation,
  unemployment: unemploymentSituation,
  student: studentSituation,
  severalDebts: severalDebtsSituation,
  notMine: notMineSituation,
  wrongAmount: wrongAmountSituation,
  longSilent: longSilentSituation,
  returning: returningSituation,
  judged: judgedSituation,
}
