/** The facts whose codes are frozen with the newest edition: between them every question and every asker. */
import type { Carried } from '../../../../machines/code/packing.ts'
import { type Facts, vocabulary } from '../../../../machines/facts.ts'

interface Case {
  readonly facts: Facts
  readonly trail: Carried['trail']
}

const untried = (facts: Facts): Case => ({ facts, trail: [] })

const sued: Facts = {
  asker: 'guardian',
  overdue: 'months',
  received: ['agencyCall', 'courtPapers'],
  conduct: ['posedAsAuthority', 'violence'],
  product: 'other',
  lender: 'microloan',
  ability: 'none',
  amount: 'over50k',
  disputed: 'minorUsed',
  circumstances: ['noIncome', 'student', 'distress'],
}

const pressed: Facts = {
  asker: 'borrower',
  overdue: 'months',
  received: ['reminder', 'robotCall', 'agencyCall', 'contactCalled', 'visitNotice'],
  reachability: 'sometimes',
  conduct: ['nightCalls', 'threats'],
  product: 'jiebei',
  lender: 'consumerFinance',
  agreement: 'broken',
  ability: 'partly',
  disputed: 'no',
  circumstances: [],
}

const sold: Facts = {
  asker: 'borrower',
  overdue: 'years',
  received: ['lawyerLetter', 'mediation', 'transferNotice'],
  transferConfirmed: 'denied',
  silence: 'yes',
  conduct: [],
  product: 'creditLoan',
  lender: 'assetManager',
  agreement: 'refused',
  ability: 'full',
  disputed: 'alreadyPaid',
  circumstances: ['settlerOffer'],
}

const everything: Facts = {
  asker: 'unsure',
  overdue: 'unsure',
  received: vocabulary.received.codes,
  transferConfirmed: 'unsure',
  conduct: vocabulary.conduct.codes,
  product: 'unsure',
  lender: 'unsure',
  ability: 'unsure',
  disputed: 'unsure',
  circumstances: vocabulary.circumstances.codes,
}

export const cases: readonly Case[] = [
  untried({}),
  untried({ asker: 'borrower', overdue: 'notDue', received: [] }),
  untried({ asker: 'borrower', overdue: 'days', received: ['reminder'], product: 'huabei' }),
  untried(pressed),
  { facts: pressed, trail: [33, 36, 16, 63] },
  untried(sued),
  { facts: sued, trail: [51] },
  untried(sold),
  untried(everything),
  untried({ asker: 'wrongNumber', received: ['agencyCall'], conduct: ['tooManyCalls'] }),
  untried({ asker: 'contact', received: ['debtTold'], conduct: ['calledAfterRefusal'], lender: 'bank' }),
  untried({
    asker: 'spouse',
    received: ['visited', 'courtPapers'],
    conduct: [],
    circumstances: ['distress'],
  }),
  { facts: { asker: 'heir', received: [], lender: 'trust', circumstances: ['deceased'] }, trail: [60, 0] },
]
