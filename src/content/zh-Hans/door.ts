import type { Cited } from './guides/index.ts'

interface Step {
  /** At most 10 characters: it stands huge on the screen. */
  readonly do: string
  readonly more: string
  readonly cites: Cited['cites']
}

interface Call {
  readonly title: string
  readonly number: '110'
  readonly button: string
  /** The same at the top of the page, with the condition. */
  readonly early: string
  /** Any one of these is reason enough. */
  readonly when: readonly Cited[]
  /** Words to read out to the police. */
  readonly say: string
  /** What the police do and do not do. */
  readonly note: Cited
}

interface Door {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly steps: readonly Step[]
  readonly call110: Call
  readonly sayTitle: string
  /** Words to read out through the door. */
  readonly say: readonly string[]
  readonly afterwardsTitle: string
  readonly afterwards: readonly Cited[]
}

/** For somebody with a collector at the door right now. */
export const door: Door = {
  title: '有人在门口',
  description: '有人上门，现在怎么做：不开门，看证件，开录像，不签字，不给钱。',
  lead: '先深呼吸。你可以不开门。照着下面一条一条做。',
  steps: [
    {
      do: '不开门',
      more: '隔着门说话。没有你的同意，催收人员不得进你的家。',
      cites: ['criminal-245-trespass', 'psl-47-trespass-and-restraint', 'civil-code-1032-1033-private-peace'],
    },
    {
      do: '有危险，打 110',
      more: '硬闯、砸门、堵门、威胁，都算。人退回屋里，先打电话。',
      cites: ['chan-110', 'psl-47-trespass-and-restraint', 'psl-50-harassment-threat-insult'],
    },
    {
      do: '说是法院或警察',
      more: '没有危险，再隔门问单位、姓名、案号。法院打 12368 核实，警察打 110 核实。是真的，就开门配合。',
      cites: ['verify-court-delivery-marks', 'chan-12368', 'chan-110'],
    },
    {
      do: '要看证件',
      more: '来要债的，请每个人把证件和授权书举到门镜前。行业自律写的是应安排不少于两人，出示证件。',
      cites: ['cba2026-visit-art22'],
    },
    {
      do: '开着录像',
      more: '拍下人、证件，录下说的话。自己在场的录音录像，一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      do: '什么都不签',
      more: '还款承诺、确认书都先不签。签了算同意还，三年时效重新算。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      do: '不给钱，不转账',
      more: '现金不给，收款码不扫。要还，以后在 App 里还，或者先核实账户。',
      cites: ['practice-private-account-fraud', 'warn-fake-visit-team'],
    },
    {
      do: '请他们离开',
      more: '说一遍就够：“我不同意你们进来，请离开。”已经进屋的，也请他们出去。',
      cites: ['criminal-245-trespass'],
    },
  ],
  call110: {
    title: '有下面任何一种，打 110',
    number: '110',
    button: '拨打 110',
    early: '有人硬闯、威胁你：拨打 110',
    when: [
      {
        text: '强行进门，或者进了屋不肯走。',
        cites: ['chan-110', 'criminal-245-trespass', 'psl-47-trespass-and-restraint'],
      },
      {
        text: '威胁你或家人。',
        cites: ['chan-110', 'psl-50-harassment-threat-insult'],
      },
      {
        text: '堵门，不让你或家人出入。',
        cites: ['chan-110', 'psl-47-trespass-and-restraint', 'civil-code-1011-personal-freedom'],
      },
      {
        text: '请了离开还不走，一直砸门、叫骂。',
        cites: ['chan-110', 'psl-50-harassment-threat-insult', 'psl-59-property-damage'],
      },
      {
        text: '动手，砸东西，泼油漆。',
        cites: ['chan-110', 'psl-51-assault', 'psl-59-property-damage'],
      },
      {
        text: '冒充警察或法院。',
        cites: ['chan-110', 'psl-62-impersonation', 'criminal-279-impersonate-official'],
      },
    ],
    say: '我家在（说地址）。有人在门口要债，正在（砸门、威胁、堵门，看到什么说什么）。我没有同意他们进来，请派人来。',
    note: {
      text: '单纯的欠款纠纷，警方不裁决。你要说的是眼前的危险。',
      cites: ['chan-110'],
    },
  },
  sayTitle: '隔着门，可以照着念',
  say: [
    '请在门外说。请每个人把证件和授权书举给我看。',
    '我在录像。我不同意你们进来。',
    '我现在不签字，也不付钱。',
    '有事请用文字发给我。我会找官方客服核实。',
    '请离开。不走，我就打 110。',
  ],
  afterwardsTitle: '人走了以后',
  afterwards: [
    { text: '录像存好，再复制一份放到别处。', cites: ['practice-keep-own-record'] },
    { text: '写下时间、人数、公司和说过的话。', cites: ['practice-keep-own-record'] },
    {
      text: '在 App 里找人工客服，核实有没有派人。花呗、借呗还可以打 95188，请以 App 内显示为准。',
      cites: ['practice-verify-by-own-call', 'cba2026-whitelist-publish'],
    },
    {
      text: '做得过分的：先向贷款机构投诉，要工单号。',
      cites: ['complaint-2020-deadlines', 'cba2026-visit-art22'],
    },
    {
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    { text: '报过警的：记下派出所和时间，要回执。', cites: ['practice-keep-own-record'] },
    { text: '心里难受、睡不着：可以打 12356 说说话。夜里可能打不通。', cites: ['chan-12356'] },
  ],
}
