/** What replaced what, as far as the checked facts tell; never guessed from the age of a document. */
import type { LawId } from './register.ts'

/** A provision that no longer applies and has no entry of its own. */
export interface OldProvision {
  readonly document: string
  readonly article?: string
  /** ISO date from which it no longer applies. */
  readonly until: string
}

/** The number under which an older version of the same document held the same rule. */
export interface OldNumber {
  readonly version: string
  readonly article: string
}

export interface Replacement {
  /** Entries or older provisions whose place it took. */
  readonly replaces?: readonly (LawId | OldProvision)[]
  /** Newest first. */
  readonly formerly?: readonly OldNumber[]
}

const inPlaceOf = (old: LawId | OldProvision): Replacement => ({ replaces: [old] })
const renumbered = (...formerly: readonly OldNumber[]): Replacement => ({ formerly })

/** 治安管理处罚法: the revision of 2025 against the law as amended in 2012. */
const oldSecurityLaw = (article?: string): Replacement =>
  inPlaceOf({
    document: '治安管理处罚法（2012年修正）',
    ...(article && { article }),
    until: '2026-01-01',
  })

/** 民事诉讼法: the numbers of 2017 and, where it differs from today's, of 2021. */
const oldProcedure = (of2017: string, of2021?: string): Replacement =>
  renumbered(...(of2021 === undefined ? [] : [{ version: '2021年修正', article: `第${of2021}条` }]), {
    version: '2017年修正',
    article: `第${of2017}条`,
  })

const oldLendingRule = inPlaceOf({
  document: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2015年）',
  article: '第二十六条',
  until: '2020-08-20',
})

/** By the entry that took the place of something. */
export const replacements: Readonly<Partial<Record<LawId, Replacement>>> = {
  'civil-code-1260-contract-law-repealed': inPlaceOf({
    document: '中华人民共和国合同法',
    until: '2021-01-01',
  }),
  'psl-50-harassment-threat-insult': oldSecurityLaw('第四十二条'),
  'psl-47-trespass-and-restraint': oldSecurityLaw('第四十条'),
  'psl-30-picking-quarrels': oldSecurityLaw('第二十六条'),
  'psl-62-impersonation': oldSecurityLaw('第五十一条'),
  'psl-63-forged-documents': oldSecurityLaw('第五十二条'),
  'psl-58-extortion': oldSecurityLaw('第四十九条'),
  'psl-59-property-damage': oldSecurityLaw('第四十九条'),
  'psl-51-assault': oldSecurityLaw('第四十三条'),
  'psl-144-effective-date': oldSecurityLaw(),
  'cpl-90-electronic-service': oldProcedure('87'),
  'cpl-114-118-fine-detention': oldProcedure('111、115'),
  'cpl-125-pre-trial-mediation': oldProcedure('122'),
  'cpl-147-default-judgment': oldProcedure('144'),
  'cpl-165-small-claims-final': oldProcedure('162'),
  'cpl-171-appeal': oldProcedure('164'),
  'cpl-205-judicial-confirmation': oldProcedure('194', '201'),
  'cpl-225-228-payment-order': oldProcedure('214至217', '221至224'),
  'cpl-250-enforcement-two-years': oldProcedure('239', '246'),
  'cpl-254-255-living-necessities': oldProcedure('243', '250'),
  'cpl-264-double-interest': oldProcedure('253', '260'),
  'cpl-266-exit-ban-credit': oldProcedure('255', '262'),
  'cpl-249-notarised-debt': oldProcedure('238', '245'),
  'arbitration-2025-11-72': inPlaceOf({ document: '仲裁法（2025年修订以前）', until: '2026-03-01' }),
  'cfc-2024-status': inPlaceOf({ document: '2013年的消费金融公司试点办法', until: '2024-04-18' }),
  'cybersecurity-law-44-46-renumbered': renumbered({ version: '2025年修正以前', article: '第42至44条' }),
  'lawyers-law-renumbered-2026': renumbered({ version: '2026年修正以前', article: '第13条、第55条' }),
  'private-lending-25-four-lpr': oldLendingRule,
  'private-lending-36-24-repealed': oldLendingRule,
  'gbt45251-status': inPlaceOf('nifa2024-guideline-repealed'),
}

const isEntry = (what: LawId | OldProvision): what is LawId => typeof what === 'string'

/** Entries that took the place of this one. */
export const replacedBy = (id: LawId): readonly LawId[] =>
  (Object.keys(replacements) as LawId[]).filter((newer) =>
    replacements[newer]?.replaces?.some((older) => isEntry(older) && older === id),
  )
