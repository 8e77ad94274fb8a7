import {
  arbitrationState,
  courtMessageState,
  lawyerLetter,
  mediation,
  noLegalAction,
  paymentOrderState,
} from './beforeCourt.ts'
import { awarded, judged, sued } from './court.ts'
import { enforcement } from './enforcement.ts'
import { collection } from './setup.ts'

/** From a lawyer's letter to enforcement (律师函 → 执行). */
export const legalAction = collection.createStateConfig({
  initial: 'none',
  states: {
    none: noLegalAction,
    lawyerLetter,
    mediation,
    courtMessage: courtMessageState,
    paymentOrder: paymentOrderState,
    arbitration: arbitrationState,
    sued,
    judged,
    awarded,
    enforcement,
  },
})
