import type { LawId } from '../../../../machines/law/register.ts'
import { bankingAssociationText } from './bankingAssociation.ts'
import { channelsText } from './channels.ts'
import { civilCodeText } from './civilCode.ts'
import { civilCodeInterpretationsText } from './civilCodeInterpretations.ts'
import { civilCodePersonsText } from './civilCodePersons.ts'
import { civilProcedureText } from './civilProcedure.ts'
import { collectionStandardText } from './collectionStandard.ts'
import { complaintRulesText } from './complaintRules.ts'
import { consumerFinanceText } from './consumerFinance.ts'
import { consumerRightsText } from './consumerRights.ts'
import { creditCardsText } from './creditCards.ts'
import { creditRecordText } from './creditRecord.ts'
import { criminalLawText } from './criminalLaw.ts'
import { enforcementText } from './enforcement.ts'
import { insolvencyText } from './insolvency.ts'
import { interestRatesText } from './interestRates.ts'
import { internetLendingText } from './internetLending.ts'
import { legalAidText } from './legalAid.ts'
import { mediationText } from './mediation.ts'
import { microloanText } from './microloan.ts'
import { personalInformationText } from './personalInformation.ts'
import { publicSecurityText } from './publicSecurity.ts'
import { restrictionsText } from './restrictions.ts'
import { serviceText } from './service.ts'
import type { LawText } from './text.ts'
import { verificationText } from './verification.ts'
import { warningsText } from './warnings.ts'
import { withoutTrialText } from './withoutTrial.ts'

/** The plain sentence and the short citation of every entry of the law register. */
export const law: Record<LawId, LawText> = {
  ...civilCodeText,
  ...civilCodePersonsText,
  ...civilCodeInterpretationsText,
  ...personalInformationText,
  ...consumerRightsText,
  ...criminalLawText,
  ...publicSecurityText,
  ...civilProcedureText,
  ...withoutTrialText,
  ...serviceText,
  ...mediationText,
  ...enforcementText,
  ...restrictionsText,
  ...interestRatesText,
  ...creditRecordText,
  ...legalAidText,
  ...insolvencyText,
  ...verificationText,
  ...collectionStandardText,
  ...bankingAssociationText,
  ...consumerFinanceText,
  ...microloanText,
  ...internetLendingText,
  ...creditCardsText,
  ...complaintRulesText,
  ...channelsText,
  ...warningsText,
}
