import type { Code } from '../../../machines/facts.ts'
import type { Cited } from './guides/index.ts'

/** At least one statement, so that no part of the page is empty. */
type Part = readonly [Cited, ...Cited[]]

/** Numbers that are no step of a complaint, by the id of their entry: their names come from the register. */
type LineId = 'chan-12363' | 'chan-12368' | 'chan-12348' | 'chan-12356'

interface Line {
  readonly does: string
  readonly doesNot: string
}

export type HappeningId = 'privacy' | 'harassment' | 'violence' | 'authority' | 'money' | 'credit' | 'telecom'

interface Happening {
  readonly title: string
  /** In the order in which it is done. */
  readonly notes: Part
}

interface Complain {
  readonly title: string
  readonly description: string
  readonly lead: string
  /** The list that leads to the parts of the page. */
  readonly listTitle: string
  readonly urgentTitle: string
  readonly urgent: Part
  readonly stepsTitle: string
  readonly steps: Part
  readonly deadlinesTitle: string
  /** Beside those that the result counts too: who else has to answer, and what was not found. */
  readonly otherDeadlines: Part
  readonly bringTitle: string
  readonly bring: Part
  /** Leads to the page on proof. */
  readonly toProof: string
  readonly sayTitle: string
  /** Words to read out. */
  readonly say: readonly string[]
  readonly lendersTitle: string
  readonly lendersSays: string
  /** Names of the lender types are those of the question. */
  readonly lenders: Readonly<Record<Code<'lender'>, Part>>
  /** Before and after the old lender has confirmed the transfer. */
  readonly unconfirmed: string
  readonly confirmed: string
  /** Who only lends its App. */
  readonly platformTitle: string
  readonly platform: Part
  readonly happeningsTitle: string
  readonly happeningsSays: string
  /** Stands for the authority of this kind of lender. */
  readonly supervisor: string
  readonly happenings: Readonly<Record<HappeningId, Happening>>
  readonly bodiesTitle: string
  readonly know: string
  readonly call: (number: string) => string
  readonly linesTitle: string
  readonly lines: Readonly<Record<LineId, Line>>
  readonly limitsTitle: string
  readonly limits: Part
  /** Leads to the page for those called about somebody else's debt. */
  readonly toNotMine: string
}

/** Where to complain. What each body does and does not do stands in complaints.ts. */
export const complain: Complain = {
  title: '去哪里投诉',
  description: '先找贷款机构，要工单号；不满意，再找管它的部门。按机构、按遇到的事，各找谁。',
  lead: '先找贷款机构，要一个工单号。没答复、不满意，再找管它的部门。',
  listTitle: '这一页有什么',
  urgentTitle: '先看急不急',
  urgent: [
    {
      text: '有人动手、闯门、堵门、威胁：先打 110。',
      cites: ['chan-110', 'psl-47-trespass-and-restraint', 'psl-50-harassment-threat-insult'],
    },
    { text: '钱已经转给骗子：马上打 110。', cites: ['chan-110', 'chan-96110'] },
    { text: '拿不准是不是骗子：先停下，打 96110 问。', cites: ['chan-96110'] },
    {
      text: '心里撑不住：打 12356，不用说名字。身体有危险，先打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
  ],
  stepsTitle: '不急的，按这个顺序',
  steps: [
    { text: '一、留证据。截图、录音，写一张表。', cites: ['practice-keep-own-record'] },
    {
      text: '二、找贷款机构。App 里转人工，说要投诉，要一个工单号。',
      cites: ['complaint-2020-deadlines', 'complaint-2020-who-and-materials'],
    },
    {
      text: '三、记下日期、工单号、客服工号，等答复。',
      cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
    },
    {
      text: '四、没答复、不满意，带着工单号，找管它的部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '五、骚扰电话、个人信息的事，还可以向 12321、网信部门举报。',
      cites: ['chan-12321', 'pipl-65-complaint'],
    },
  ],
  deadlinesTitle: '对方要在多久内答复',
  otherDeadlines: [
    {
      text: '征信的投诉：人民银行分支机构受理之日起三十日内，书面答复你。',
      cites: ['credit-reg-26-complaint-30-days'],
    },
    {
      text: '支付出错，由人民银行转交的：机构15日内答复。情况复杂的可以延长，最长60日。',
      cites: ['pboc-2020-5-deadline'],
    },
    {
      text: '举报个人信息被乱用：主管部门应当处理，并告知结果。多久要办完，没有核到。',
      cites: ['pipl-65-complaint'],
    },
    {
      text: '12378、12321、地方金融管理部门自己要多久，没有核到。',
      cites: ['chan-12378', 'chan-12321', 'microloan-2025-art37'],
    },
  ],
  bringTitle: '带上这些',
  bring: [
    {
      text: '贷款机构的全名。合同页的“贷款人”一栏有。',
      cites: ['internet-loan-2020-disclosure', 'practice-lender-on-contract-page'],
    },
    {
      text: '一张表：哪天几点、哪个号码、谁、说了什么。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '截图、录音、照片。自己参与的录音，一般可以当证据。',
      cites: ['practice-keep-own-record', 'spc-106-recording-as-evidence'],
    },
    {
      text: '找部门时，再带上工单号和机构的答复。',
      cites: ['practice-keep-own-record', 'chan-12378'],
    },
    {
      text: '报警：说清时间、地点、几个人，录音录像给民警看。要回执。',
      cites: ['chan-110', 'practice-keep-own-record'],
    },
    {
      text: '提征信异议：信用报告上圈出错的那一条，附上还款凭证或别的证明。',
      cites: ['credit-reg-25-objection-20-days', 'practice-keep-own-record'],
    },
    {
      text: '一句话，说清你要什么。比如：别再打给我的亲友，答复写成文字。',
      cites: ['third-party-contact-own-rights', 'practice-keep-own-record'],
    },
    {
      text: '银行、消费金融公司等，不得要求你提供它自己已经掌握的材料。',
      cites: ['complaint-2020-who-and-materials'],
    },
    {
      text: '本人有困难，可以委托别人代你投诉。机构可以要授权委托书的原件。',
      cites: ['complaint-2020-who-and-materials'],
    },
  ],
  toProof: '证据怎么留，看这里',
  sayTitle: '可以照着说',
  say: [
    '我要投诉催收，请登记，告诉我工单号。',
    '（念出日期和钟点）这个号码打来，说了这些话。我有截图和录音。',
    '请只联系我本人，不要再联系我的亲友和单位。',
    '请用文字答复我。哪一天能答复？',
    '（打 12378）我已经向机构投诉过。机构是（念全名），工单号是（念号码）。我不满意它的答复。',
  ],
  lendersTitle: '看放款的是谁，再看找谁',
  lendersSays: '看合同上的“贷款人”，不看打电话的人自称是谁。',
  lenders: {
    consumerFinance: [
      {
        text: '催收公司做的事，也向它投诉。外包催收出问题，公司仍要负责。',
        cites: ['cfc-2024-own-responsibility'],
      },
      {
        text: '消费金融公司不得用暴力、威胁、恐吓、骚扰催收，不得向与债务无关的人催收。',
        cites: ['cfc-2024-no-improper-collection'],
      },
    ],
    bank: [
      {
        text: '花呗、借呗这类借款，放款的也可能是银行，以合同页为准。',
        cites: ['practice-lender-on-contract-page'],
      },
      {
        text: '据公开报道（征求意见稿），银行的网上贷款，不得交给有暴力催收等违法记录的机构清收。',
        cites: ['internet-loan-2020-collection'],
      },
    ],
    trust: [
      {
        text: '信托公司的投诉，也由金融监管总局统一接收转办。',
        cites: ['chan-division-2024-no1'],
      },
      {
        text: '据公开报道，委托外面的公司催收前，应当告诉你，不得暴力、恐吓、欺诈。管不管信托公司，没读到原文。',
        cites: ['cpr-2022-art41'],
      },
    ],
    microloan: [
      { text: '小贷公司，12378 通常不管。', cites: ['chan-12378'] },
      {
        text: '小贷公司催收，禁止威胁、跟踪、骚扰、欺骗，禁止向没有还款义务的人催收。',
        cites: ['microloan-2025-art37'],
      },
      {
        text: '小贷公司不得委托有违法违规催收记录的机构。是谁在催，可以问它。',
        cites: ['microloan-2025-outsourcing'],
      },
      {
        text: '上面的答复期限，说的是银行、消费金融公司等。小贷公司的期限，没有核到。',
        cites: ['complaint-2020-deadlines'],
      },
    ],
    assetManager: [
      {
        text: '没核实之前，先不付钱。没有通知到你的转让，对你不发生效力。',
        cites: ['civil-code-546-debt-assignment-notice'],
      },
      {
        text: '转让以前发生的事，一般还是向原来的贷款机构投诉。',
        cites: ['complaint-2020-deadlines', 'cfc-2024-own-responsibility'],
      },
      {
        text: '买债的公司归哪个部门管，没有核到统一的说法。可以打 12348 问。',
        cites: ['chan-12348'],
      },
      {
        text: '换了公司也一样，不得侵扰你的生活安宁。恐吓、纠缠的，可以打 110。',
        cites: ['civil-code-1032-1033-private-peace', 'psl-50-harassment-threat-insult', 'chan-110'],
      },
    ],
    unsure: [
      {
        text: '先查清。在 App 里打开借款记录，点开合同，看“贷款人”一栏。',
        cites: ['internet-loan-2020-disclosure', 'practice-lender-on-contract-page'],
      },
      {
        text: '查不到，就在 App 里问人工客服：这笔钱是哪家机构放的？',
        cites: ['practice-lender-on-contract-page'],
      },
      {
        text: '查出来是小贷公司的，改找地方金融管理部门。',
        cites: ['chan-12378', 'microloan-2025-art37'],
      },
    ],
  },
  unconfirmed: '还没向原来的机构核实',
  confirmed: '原来的机构承认已经转让',
  platformTitle: '平台自己，比如扣款、支付出了错',
  platform: [
    {
      text: '平台不一定是放款的。催收的事，按合同上的贷款机构来找。',
      cites: ['practice-lender-on-contract-page'],
    },
    {
      text: '支付出了错：先找平台客服，要工单号。',
      cites: ['chan-12363', 'practice-keep-own-record'],
    },
    {
      text: '不满意，找人民银行。支付机构、征信机构的投诉，由人民银行接收。',
      cites: ['chan-division-2024-no1', 'chan-12363'],
    },
  ],
  happeningsTitle: '看遇到了什么，再看找谁',
  happeningsSays: '从上往下找。“管它的部门”是哪一个，看上一段。',
  supervisor: '管它的部门',
  happenings: {
    privacy: {
      title: '欠款被说出去、被公开',
      notes: [
        {
          text: '先截图、拍照，再要求删掉。违法处理的个人信息，你可以要求删除。',
          cites: ['practice-keep-own-record', 'pipl-44-47-rights'],
        },
        {
          text: '没有你的单独同意，机构不得公开你的个人信息。',
          cites: ['pipl-25-no-public-disclosure'],
        },
        {
          text: '可以问机构：我的信息委托给了谁？这种记录应当至少保存3年。',
          cites: ['netdata-12-records-three-years'],
        },
        {
          text: '谁都可以向网信等主管部门举报，主管部门应当处理并告知结果。',
          cites: ['pipl-65-complaint'],
        },
        {
          text: '贴出来、发到群里，散布别人隐私的，公安可以处罚。',
          cites: ['psl-50-harassment-threat-insult'],
        },
      ],
    },
    harassment: {
      title: '电话太多、太晚，骂人，打给亲友、单位',
      notes: [
        {
          text: '列一张表：哪天几点、哪个号码、第几次。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '请亲友明确说一次“别再联系我”。国标（推荐性）：这样说了，不应再联系。行业自律：须停止。',
          cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
        },
        { text: '骚扰电话、垃圾短信，另外向 12321 举报。', cites: ['chan-12321'] },
        {
          text: '恐吓、侮辱、反复纠缠的，随时可以打 110。',
          cites: ['psl-50-harassment-threat-insult', 'chan-110'],
        },
        {
          text: '对纠缠、跟踪的人，公安经批准，可以责令他一段时间内不接触你。',
          cites: ['psl-50-2-no-contact-order'],
        },
      ],
    },
    violence: {
      title: '威胁，闯进家，打人，砸东西',
      notes: [
        {
          text: '先到安全的地方。打 110，说地址、几个人、在做什么。',
          cites: ['chan-110'],
        },
        { text: '受了伤，先看医生，留好病历和照片。', cites: ['practice-keep-own-record'] },
        {
          text: '要报警回执。被处理后还继续的，可能更严重，所以第一次就留下记录。',
          cites: ['criminal-293-and-debt-dispute-limit', 'practice-keep-own-record'],
        },
        {
          text: '再向贷款机构投诉。消费金融公司不得用暴力、威胁、恐吓催收。',
          cites: ['cfc-2024-no-improper-collection', 'complaint-2020-deadlines'],
        },
      ],
    },
    authority: {
      title: '冒充警察、法院、律师',
      notes: [
        {
          text: '先挂断，不转账。自称法院，打 12368 问；自称警察，打 110 问。',
          cites: ['chan-12368', 'chan-110'],
        },
        {
          text: '留好号码、录音、短信。冒充国家机关人员招摇撞骗，可能犯罪。',
          cites: ['practice-keep-own-record', 'criminal-279-impersonate-official'],
        },
        {
          text: '再向贷款机构投诉。银行、消费金融公司催收，不得冒用行政、司法机关的名义。',
          cites: ['cpr-2022-art41'],
        },
        {
          text: '自称律师的，先在 credit.acla.org.cn 查。冒用律师身份，一般也可以处罚。',
          cites: ['verify-lawyer-platform', 'psl-62-impersonation'],
        },
      ],
    },
    money: {
      title: '要你转到个人账户，逼你借新还旧',
      notes: [
        {
          text: '先停下，不转，不借。拿不准，打 96110 问。',
          cites: ['chan-96110', 'practice-private-account-fraud'],
        },
        {
          text: '已经转了，马上打 110。转账记录、聊天都留着。',
          cites: ['chan-110', 'chan-96110', 'practice-keep-own-record'],
        },
        {
          text: '行业自律：禁止以催收名义另外收费，禁止逼人借新的钱来还。',
          cites: ['cba2026-no-extra-fee'],
        },
      ],
    },
    credit: {
      title: '征信记录不对',
      notes: [
        {
          text: '一、查自己的信用报告。个人每年有两次免费。',
          cites: ['credit-reg-17-two-free-reports'],
        },
        {
          text: '二、记错了、记漏了，向征信机构或上报的机构提异议，不花钱。',
          cites: ['credit-reg-25-objection-20-days', 'chan-credit-objection'],
        },
        {
          text: '三、不服，向当地人民银行分支机构投诉。受理后30日内书面答复。也可以直接起诉。',
          cites: ['credit-reg-26-complaint-30-days', 'chan-12363'],
        },
        {
          text: '机构上报你的不良信息，应当事先告知你。没告知的，也可以投诉。',
          cites: ['credit-reg-15-prior-notice', 'credit-reg-26-complaint-30-days'],
        },
        {
          text: '查你的信用报告，要你书面同意、说好用途。没同意就查的，也可以投诉。',
          cites: ['credit-reg-18-20-use-consent', 'credit-reg-26-complaint-30-days'],
        },
        {
          text: '记得没错的，一般不能靠异议删掉。花钱“修复征信”不可信。',
          cites: ['credit-reg-25-objection-20-days', 'warn-credit-repair'],
        },
      ],
    },
    telecom: {
      title: '骚扰电话、垃圾短信，号码被乱用',
      notes: [
        {
          text: '一、留好号码、时间和截图。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '二、向 12321 举报，也可以在 www.12321.cn 上举报。',
          cites: ['chan-12321'],
        },
        {
          text: '三、是催收打的，还要找贷款机构投诉。12321 不管催收说得对不对。',
          cites: ['chan-12321', 'complaint-2020-deadlines'],
        },
        { text: '像是骗子的，打 96110。', cites: ['chan-96110'] },
      ],
    },
  },
  bodiesTitle: '每个地方怎么找，不管什么',
  know: '要知道：',
  call: (number) => `拨打 ${number}`,
  linesTitle: '还会用到的电话',
  lines: {
    'chan-12363': {
      does: '征信机构、支付机构的事，归人民银行，可以打它。原则上先向机构投诉。',
      doesNot: '不是投诉催收的主要渠道。工作日接听，各地时间不同。',
    },
    'chan-12368': {
      does: '核实法院的短信、传票，查自己的案子。外地的法院，前面加区号。',
      doesNot: '不帮你和对方谈还款。',
    },
    'chan-12348': {
      does: '免费问法律：看不懂的纸、能不能起诉、怎么申请法律援助。',
      doesNot: '不替你谈判。派不派律师，要看条件。',
    },
    'chan-12356': {
      does: '心里难受，找人说说话，不用说名字。',
      doesNot: '夜里可能打不通。有危险，先打 110 或 120。',
    },
  },
  limitsTitle: '投诉之前，先知道',
  limits: [
    {
      text: '投诉不会让债消失。12378 不判欠多少，不强制减免。',
      cites: ['chan-12378', 'civil-code-667-loan-duty'],
    },
    {
      text: '只说真的，不编，不夸大。教你造假、反复投诉的中介，可能让你承担法律责任。',
      cites: ['warn-illegal-agents'],
    },
    {
      text: '不花钱请人代你投诉。协会提示过，可能收高价，还骗走信息和钱。',
      cites: ['warn-illegal-agents-associations'],
    },
    {
      text: '不把对方的姓名、号码发到网上，这样你也可能违法。',
      cites: ['pipl-10-no-illegal-trade'],
    },
    {
      text: '还款没谈成，可以向当地银行业保险业调解组织申请调解。先问清收不收费。',
      cites: ['chan-mediation-2025'],
    },
    {
      text: '银行保险机构没有正当理由，不得拒绝参加调解。参加，不等于同意你的方案。',
      cites: ['cpr-2022-art16-mediation'],
    },
    {
      text: '受了损害，也可以起诉要求赔偿。先打 12348 问。',
      cites: ['civil-code-1165-1182-1183-damages', 'chan-12348'],
    },
    {
      text: '个人信息被乱用、受了损失：对方证明不了自己没有过错的，应当赔偿。',
      cites: ['pipl-69-reversed-burden'],
    },
    {
      text: '侵害还在继续、以后难以弥补的，可以申请法院责令停止。要有证据，先打 12348 问。',
      cites: ['civil-code-997-injunction', 'chan-12348'],
    },
  ],
  toNotMine: '债不是你的，看“他们找的是别人”',
}
