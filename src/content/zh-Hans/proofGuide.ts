import type { ProofId } from '../../../machines/conduct.ts'
import type { Cited } from './guides/index.ts'

/** At least one statement, so that no part of the page is empty. */
type Part = readonly [Cited, ...Cited[]]

interface Proof {
  /** How to keep it with a phone. */
  readonly keep: Part
  /** What must be visible or audible. */
  readonly shows: Part
  /** What not to do. */
  readonly dont: Part
}

interface ProofGuide {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly firstTitle: string
  readonly first: Part
  readonly listTitle: string
  /** The names are those of the red lines' proofs. */
  readonly proofs: Readonly<Record<ProofId, Proof>>
  readonly recordingTitle: string
  readonly recording: Part
  readonly shareTitle: string
  readonly share: Part
  readonly institutionTitle: string
  readonly institution: Part
  readonly whenTitle: string
  readonly whenSays: string
  /** Leads to the page on complaints. */
  readonly toComplain: string
}

/** How to keep each kind of proof. */
export const proofGuide: ProofGuide = {
  title: '留证据',
  description: '截图、录音、通话记录、录像怎么留，要看得到什么，先别做什么。',
  lead: '先留原样，再存一份。以后核对、投诉、打官司都用得上。',
  firstTitle: '先做这几件',
  first: [
    { text: '有危险，先顾人，打 110。证据排在后面。', cites: ['chan-110'] },
    {
      text: '短信、录音、照片留原样。不删，不剪，不改。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '另外存一份。比如电脑、另一台手机，或者信得过的家人那里。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '当天写一张表：哪天几点、哪个号码、谁、说了什么。',
      cites: ['practice-keep-own-record'],
    },
    { text: '换手机、换号之前，先把记录备份好。', cites: ['practice-keep-own-record'] },
  ],
  listTitle: '你要留的是哪一种',
  proofs: {
    screenshot: {
      keep: [
        {
          text: '很多手机同时按电源键和音量键，就能截图。不会截，请人用另一台手机拍下来。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '一屏放不下，往下一屏一屏截，前后留一点重复。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要看得到：号码、日期、钟点、从头到尾的话。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: 'App 里的消息，再截一张能看出是哪个 App 的。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '不剪，不涂，不加字。要遮住什么，另外存一张来遮。',
          cites: ['practice-keep-own-record'],
        },
        { text: '截完了，原来的短信也不删。', cites: ['practice-keep-own-record'] },
      ],
    },
    callLog: {
      keep: [
        {
          text: '点开这个号码的通话详情，再截图。没接的也截。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '旧的记录可能会被顶掉，隔几天就截一次。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '不全的，一般可以向自己的运营商要通话详单。你有权查阅自己的个人信息。',
          cites: ['pipl-44-47-rights'],
        },
      ],
      shows: [
        {
          text: '要看得到：号码、日期、几点几分、接没接、一天几次。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '不清空通话记录。想拉黑，先截好图。',
          cites: ['practice-keep-own-record'],
        },
      ],
    },
    callRecording: {
      keep: [
        {
          text: '接通后点“录音”。没有这个键，开免提，用另一台手机录。',
          cites: ['practice-keep-own-record', 'spc-106-recording-as-evidence'],
        },
        {
          text: '先问：「请说你的公司全称、姓名、工号。」行业自律：首次联系应主动表明机构身份。',
          cites: ['cba2026-phone-recording'],
        },
        {
          text: '录完就存好。在表上写：哪天几点、哪个号码、是哪一段录音。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要听得到：是谁、哪家公司、替谁催、说了什么。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '不剪接，不只留一小段。整段都留着。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '别人之间的通话，不要录。只录自己参与的。',
          cites: ['spc-106-recording-as-evidence', 'civil-code-1032-1033-private-peace'],
        },
        {
          text: '不边录边骂。只问，只听，不答应。',
          cites: ['civil-code-1024-reputation', 'spc-limitation-14-17-19-promises'],
        },
      ],
    },
    video: {
      keep: [
        {
          text: '隔着门、隔着门镜录。先说：「我在录像，请说明身份。」',
          cites: ['spc-106-recording-as-evidence', 'pipl-26-public-camera'],
        },
        {
          text: '从头连着录，人走了再停。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要看得到：几个人、什么证件、在做什么。也录下门牌和钟点。',
          cites: ['practice-keep-own-record', 'cba2026-visit-art22'],
        },
      ],
      dont: [
        { text: '不为了录像开门，不追出去录。', cites: ['criminal-245-trespass', 'chan-110'] },
        {
          text: '只录来的人，不拍邻居的家。',
          cites: ['civil-code-1032-1033-private-peace'],
        },
      ],
    },
    chatExport: {
      keep: [
        {
          text: '从第一句截到最后一句，一屏接一屏。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '点开对方的资料页，头像、账号也截下。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '语音消息，放出来用另一台手机录一遍。原来的不删。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要看得到：双方的话、日期、钟点、对方的账号。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        { text: '不只截对自己有利的几句。', cites: ['practice-keep-own-record'] },
        {
          text: '存好之前，不删好友，不退群。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '对方发来的链接、文件，不点开。',
          cites: ['warn-fake-collection-sms-2026'],
        },
      ],
    },
    witness: {
      keep: [
        {
          text: '请他当天写下经过，签名，写日期，留电话。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '打给亲友的，请亲友截自己手机上的通话记录。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要写清：他在哪里，自己看到了什么，听到了什么。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '不替他写，不教他说。他不愿意，不勉强。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '不把他的号码给催收的人。',
          cites: ['civil-code-1034-1038-personal-info'],
        },
      ],
    },
    photo: {
      keep: [
        {
          text: '贴的纸、留的条、弄坏的东西，先拍照，再清理。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '先拍全景，再拍近处，最后拍上面的字。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要看得到：在哪里、是什么、写了什么。门牌也拍进去。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        { text: '不修图，不加滤镜。', cites: ['practice-keep-own-record'] },
        {
          text: '拍好之前，不撕，不扔，不修。纸留着。',
          cites: ['practice-keep-own-record'],
        },
      ],
    },
    policeReceipt: {
      keep: [
        {
          text: '报警后，向派出所要一份回执。拍照，原件收好。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '没有拿到纸，就记下：派出所、日期、钟点、来的警察怎么称呼。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '第一次就可以报警留记录。被处理后还继续的，可能更严重。',
          cites: ['criminal-293-and-debt-dispute-limit'],
        },
      ],
      shows: [
        {
          text: '要看得到：日期、派出所的名称、写的是什么事。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '只说真的，先说眼前的危险。单纯的欠款，警察不裁决。',
          cites: ['chan-110'],
        },
      ],
    },
    paymentRecord: {
      keep: [
        {
          text: '在 App 账单里点开这一笔，截详情页。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '银行卡转的，截手机银行的明细，或者去网点打印流水。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '还清了，再要一份结清证明，和付款记录放在一起。',
          cites: ['practice-keep-own-record'],
        },
      ],
      shows: [
        {
          text: '要看得到：收款人、时间、金额、单号。',
          cites: ['practice-keep-own-record'],
        },
      ],
      dont: [
        {
          text: '被骗了钱，聊天和收款码都不删。马上打 110。',
          cites: ['chan-110', 'chan-96110'],
        },
        {
          text: '带完整卡号、身份证号的图，不发给催收的人。',
          cites: ['warn-fake-collection-sms-2026'],
        },
      ],
    },
  },
  recordingTitle: '自己录的，能当证据吗',
  recording: [
    {
      text: '自己接的电话、自己在场的对话，录音录像一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      text: '用违法的办法，或者严重侵害别人权益的办法录的，可能被排除。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      text: '在自己家门口录，法律一般不禁止。',
      cites: ['pipl-26-public-camera'],
    },
    {
      text: '不得去别人家里偷拍、偷录。',
      cites: ['civil-code-1032-1033-private-peace'],
    },
  ],
  shareTitle: '证据给谁看',
  share: [
    {
      text: '交给贷款机构、监管部门、警察、法院。只交和这件事有关的。',
      cites: ['practice-keep-own-record', 'civil-code-1034-1038-personal-info'],
    },
    {
      text: '不发朋友圈，不发群，不发网上。里面有别人的姓名、号码，不得非法公开。',
      cites: ['pipl-10-no-illegal-trade', 'civil-code-1034-1038-personal-info'],
    },
    {
      text: '不骂对方，不编事情。你也不得侮辱、诽谤别人。',
      cites: ['civil-code-1024-reputation'],
    },
    {
      text: '有人要你发证件、截图来“核对身份”：先不发，自己找官方客服问。',
      cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
    },
  ],
  institutionTitle: '对方手里也有记录，可以请它调',
  institution: [
    {
      text: '投诉时说：「请调取那天的录音。」国标（推荐性）：催收的记录应至少保存2年。',
      cites: ['gbt45251-records-2y'],
    },
    {
      text: '据公开报道，消费金融公司的催收记录，至少保存5年。',
      cites: ['cfc-2024-records-5y'],
    },
    {
      text: '行业自律：电话催收须全程录音，上门须全程录音录像。',
      cites: ['cba2026-phone-recording', 'cba2026-visit-art22'],
    },
    {
      text: '你有权查阅、复制机构手里你自己的个人信息。拒绝你，应当说明理由。',
      cites: ['pipl-44-47-rights', 'pipl-50-request-channel'],
    },
  ],
  whenTitle: '遇到什么，留哪几样',
  whenSays: '留得住几样，就留几样。少一样，也可以投诉。',
  toComplain: '留好了，看去哪里投诉',
}
