import type { LegalGuideId } from '../../../../../machines/guides.ts'
import type { Guide } from '../guide.ts'
import { arbitrationGuide } from './arbitration.ts'
import { enforcementGuide } from './enforcement.ts'
import { judgmentGuide } from './judgment.ts'
import { lawsuitGuide } from './lawsuit.ts'
import { lawyerLetterGuide } from './lawyerLetter.ts'
import { mediationGuide } from './mediation.ts'
import { paymentOrderGuide } from './paymentOrder.ts'

/** What may arrive once the law is named, each with a guide of its own. */
export const legalGuides: Readonly<Record<LegalGuideId, Guide>> = {
  lawyerLetter: lawyerLetterGuide,
  mediation: mediationGuide,
  paymentOrder: paymentOrderGuide,
  arbitration: arbitrationGuide,
  lawsuit: lawsuitGuide,
  judgment: judgmentGuide,
  enforcement: enforcementGuide,
}
