import type { SearchId } from '../../../machines/practice.ts'

/** What was looked for without finding it. */
export const searches: Record<SearchId, string> = {
  'search-arbitration-notarised':
    '2026年11月查过公开的网页和报道，没有查到花呗、借呗用仲裁或公证执行的可靠资料。',
  'search-village-visits': '2026年11月查过公开的网页和报道，没有查到可核实的上门案例。',
  'search-dispute-outcomes': '2026年11月查过公开的资料，没有查到提异议后机构承认多少、不承认多少。',
  'search-stop-after-refusal': '2026年11月查过公开的资料，没有查到联系人拒绝后，电话是不是真的停。',
  'search-withdrawals': '2026年11月查过公开的资料，没有查到这类案子撤诉多不多。',
  'search-payment-orders': '2026年11月查过公开的网页，没有查到这类借款有多少用了支付令。',
  'search-family-sued': '2026年11月查过公开的网页，没有查到有多少配偶、继承人为这类借款被起诉。',
  'search-dismissals': '2026年11月查过公开的网页，没有查到这类案子有多少被驳回。',
  'search-settlements': '2026年11月查过公开的资料，没有查到减免结清能谈到多少。',
}
