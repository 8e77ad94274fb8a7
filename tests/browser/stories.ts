import type { Facts } from '../../machines/facts.ts'
import { applicable } from '../../machines/questions.ts'

/** What people come with, told in the answers of the guide; what a story does not say is answered plainly. */
const told: Readonly<Record<string, Facts>> = {
  'two days late on 花呗, one SMS': {
    overdue: 'days',
    received: ['reminder'],
    product: 'huabei',
    ability: 'full',
  },
  'AI calls every day at 18 days, a bank in the contract': {
    overdue: 'weeks',
    received: ['reminder', 'robotCall'],
    conduct: ['tooManyCalls'],
    product: 'creditLoan',
    lender: 'bank',
  },
  'classmates called at 80 days while calls go unanswered': {
    overdue: 'months',
    received: ['reminder', 'agencyCall', 'contactCalled'],
    reachability: 'lost',
    circumstances: ['student', 'noIncome'],
  },
  'an SMS says that 外访人员 come this afternoon': {
    overdue: 'months',
    received: ['reminder', 'agencyCall', 'visitNotice'],
    reachability: 'sometimes',
  },
  'a mediation SMS with a link': { overdue: 'months', received: ['reminder', 'agencyCall', 'mediation'] },
  'an EMS court envelope': { overdue: 'months', received: ['agencyCall', 'courtPapers'], amount: 'to50k' },
  'an account frozen after judgment': {
    overdue: 'years',
    received: ['judgment', 'enforcement'],
    ability: 'none',
  },
  'an asset company’s SMS about 2,830 yuan': {
    overdue: 'years',
    received: ['reminder', 'transferNotice'],
    transferConfirmed: 'no',
    silence: 'no',
    lender: 'assetManager',
  },
  'called as somebody’s emergency contact': { asker: 'contact', received: ['agencyCall'], lender: 'unsure' },
  'seven calls and one at 23:10': {
    overdue: 'months',
    received: ['reminder', 'agencyCall'],
    conduct: ['nightCalls', 'tooManyCalls'],
  },
  'a personal account offered for a half-price settlement': {
    overdue: 'months',
    received: ['agencyCall'],
    conduct: ['privateAccount'],
    circumstances: ['settlerOffer'],
  },
  'a loan four years silent': { overdue: 'years', received: [], silence: 'yes', product: 'other' },
  'somebody at the door now': { overdue: 'months', received: ['agencyCall', 'visitNotice', 'atDoor'] },
  'cannot bear it any more': { overdue: 'months', received: ['agencyCall'], circumstances: ['distress'] },
  'calls for a husband’s debt': { asker: 'spouse', received: ['agencyCall', 'debtTold'] },
  'does not know what came': { overdue: 'unsure', received: ['unsure'], silence: 'unsure', lender: 'unsure' },
}

const plainly: Facts = {
  asker: 'borrower',
  reachability: 'answering',
  conduct: [],
  product: 'jiebei',
  lender: 'consumerFinance',
  agreement: 'none',
  ability: 'partly',
  amount: 'under10k',
  disputed: 'no',
  circumstances: [],
}

/** Every question that the story meets has an answer. */
export const stories: readonly (readonly [name: string, facts: Facts])[] = Object.entries(told).map(
  ([name, facts]) => [name, applicable({ ...plainly, ...facts })],
)

/** One story by the beginning of its name. */
export const story = (start: string): Facts => {
  const found = stories.find(([name]) => name.startsWith(start))
  if (!found) throw new Error(`No story ${start}`)
  return found[1]
}
