import type { LawId } from './register.ts'

/**
 * Entries that tell what authorities and institutions owe one another and give a borrower or a bystander nothing to
 * say or do. They have a page only once something in the guide rests on them.
 */
export const institutionsOnly: readonly LawId[] = [
  'pipl-66-fines',
  'pipl-70-public-interest-suit',
  'credit-business-measures-2021',
  'gbt45251-outsourcing-review',
  'zhudai-2025-9',
  'pboc-2020-5-scope',
]
