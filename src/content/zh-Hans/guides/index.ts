import type { GuideId } from '../../../../machines/guides.ts'
import { beforeGuide } from './before.ts'
import { contactGuide } from './contact.ts'
import { endGuide } from './end.ts'
import type { Guide } from './guide.ts'
import { legalGuides } from './legal/index.ts'
import { legalGuide } from './legal.ts'
import { phoneGuide } from './phone.ts'
import { smsGuide } from './sms.ts'
import { transferGuide } from './transfer.ts'
import { visitGuide } from './visit.ts'

export type { Cited, Guide, Reasoned, Words } from './guide.ts'

export const guides: Readonly<Record<GuideId, Guide>> = {
  before: beforeGuide,
  sms: smsGuide,
  phone: phoneGuide,
  contact: contactGuide,
  visit: visitGuide,
  legal: legalGuide,
  ...legalGuides,
  transfer: transferGuide,
  end: endGuide,
}
