import { arbitration, awarded } from './arbitration.ts'
import { judged, sued } from './court.ts'
import { courtMessage } from './courtMessage.ts'
import { enforcement } from './enforcement.ts'
import { lawyerLetter } from './lawyerLetter.ts'
import { mediation } from './mediation.ts'
import { noLegalAction } from './noLegalAction.ts'
import { paymentOrder } from './paymentOrder.ts'
import { collection } from './setup.ts'

/** From a lawyer's letter to enforcement (律师函 → 执行). */
export const legalAction = collection.createStateConfig({
  initial: 'none',
  states: {
    none: noLegalAction,
    lawyerLetter,
    mediation,
    courtMessage,
    paymentOrder,
    arbitration,
    sued,
    judged,
    awarded,
    enforcement,
  },
})
