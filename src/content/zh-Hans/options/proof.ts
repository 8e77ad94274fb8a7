import type { Achievement } from '../../../../machines/collection/outcomes.ts'
import type { AchievementText } from './achievement.ts'

/** 留证据 */
export const proof = {
  proofKept: {
    title: '把证据留好',
    how: [
      '截图：短信、账单、还款记录，要看得到日期。',
      '写一张纸：哪天、谁、说了什么。',
      '另外存一份，别只放在一个手机里。',
    ],
    effect: '投诉、协商、打官司都用得上。数目对不上时，也好请对方说明。',
  },
  callProofKept: {
    title: '留下来电的证据',
    how: [
      '开着录音接，先问对方公司和工号。',
      '通话记录截图，要看得到号码、日期和次数。',
      '短信和未接来电先不删。',
    ],
    effect: '自己参与的通话，录音通常可以当证据。投诉时，也可以请机构调它自己的录音。',
  },
  visitFilmed: {
    title: '在门里录音录像',
    how: [
      '开始录，说：「我在录像，请说明身份。」',
      '录下几个人、什么证件、说了什么。',
      '只录来的人，不拍邻居家。',
    ],
    effect: '自己参与的对话，录音录像通常可以当证据。',
  },
  visitProofKept: {
    title: '记下上门的经过',
    how: [
      '写下日期、钟点、几个人、说了什么。',
      '拍下留的纸条、贴的东西，保存录像。',
      '邻居看见的，问他愿不愿意作证。',
      '报过警的，留好回执。',
    ],
    effect: '投诉时说得清。国标（推荐性）写着催收方应记录，你可以请机构调取。',
  },
} as const satisfies Partial<Record<Achievement, AchievementText>>
