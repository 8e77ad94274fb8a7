import type { ContradictionId } from '../../../machines/contradictions.ts'

/** Names both answers and asks to look again; whoever keeps them is not told off. */
export const contradictions: Record<ContradictionId, string> = {
  notDueButCollected: '你选了“还没到还款日”，又选了催收、律师函或法院的东西。两样都对吗？',
  notMineButPlan: '你选了“不是我借的”，又选了协商过还款。两样都对吗？',
  paidButPlan: '你选了“已经还清了”，又选了还在协商或正按约定还。两样都对吗？',
  wonAndLost: '你选了驳回对方的判决书，又选了要你还钱的判决、裁决或执行通知书。是同一笔债吗？',
}
