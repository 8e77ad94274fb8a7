import type { Code, FactId, ManyFactId } from '../../../machines/facts.ts'

/** Wordings for people who are called about somebody else's debt; what is missing stays as it is. */
interface ForOthers<Id extends FactId> {
  readonly title?: string
  readonly hint?: string
  readonly options?: Readonly<Partial<Record<Code<Id>, string>>>
  readonly explain?: Readonly<Partial<Record<Code<Id>, string>>>
  readonly headings?: Readonly<Partial<Record<Code<Id>, string>>>
  readonly error?: string
  readonly find?: string
}

interface Question<Id extends FactId> {
  /** The question, as the heading of its page. */
  readonly title: string
  /** The name of the answer in a summary, at most 6 characters. */
  readonly short: string
  /** One short sentence without full stop. */
  readonly hint?: string
  /** Multiple choice only: the label of the empty answer. */
  readonly none?: string
  readonly options: Readonly<Record<Code<Id>, string>>
  /** At most one line under an option that people may not recognise. */
  readonly explain?: Readonly<Partial<Record<Code<Id>, string>>>
  /** Where the options are more than a screen holds: the heading that stands before this one and its neighbours. */
  readonly headings?: Readonly<Partial<Record<Code<Id>, string>>>
  /** Shown when nothing is chosen. */
  readonly error: string
  /** Where the fact can be looked up. */
  readonly find?: string
  readonly forOthers?: ForOthers<Id>
}

export type QuestionText<Id extends FactId> = Question<Id> &
  (Id extends ManyFactId ? { readonly none: string } : unknown)

/** Every question: what it asks, what can be answered, and where to find the answer. */
export const questions: { readonly [Id in FactId]: QuestionText<Id> } = {
  asker: {
    title: '这笔欠款和你是什么关系？',
    short: '和你的关系',
    hint: '选最接近的一项，后面都可以改',
    options: {
      borrower: '我自己欠的',
      contact: '有人为别人的债找我',
      wrongNumber: '打错了，我根本不认识这个人',
      spouse: '欠钱的是我配偶',
      heir: '欠钱的人去世了，找到我这个家属',
      guardian: '孩子用我的账号花的，或我替未成年人问',
      unsure: '说不清',
    },
    explain: {
      borrower: '帮欠款人本人查，或者有人冒用我的名字借的，也选这一项',
      contact: '我是联系人、亲友或同事',
    },
    error: '请选择这笔欠款和你是什么关系',
  },
  overdue: {
    title: '这笔钱过了还款日多久？',
    short: '逾期多久',
    hint: '看最早没还上的那一期',
    options: {
      notDue: '还没到还款日',
      days: '几天，不到一周',
      weeks: '一周以上，不到一个月',
      months: '一个月以上，不到一年',
      years: '一年以上',
      unsure: '不清楚过了多久',
    },
    error: '请选择过了还款日多久',
    find: '打开 App 的账单或借款记录，看最早一期没还的还款日。',
  },
  received: {
    title: '到现在为止，你收到过什么？',
    short: '收到的东西',
    hint: '可以选多项，只选真的收到过的',
    none: '都没有收到过',
    options: {
      reminder: '短信或 App 里的还款提醒',
      robotCall: '机器人打来的语音电话',
      lenderCall: '贷款机构自己打来的电话',
      agencyCall: '催收公司打来的电话',
      contactCalled: '有人打给我的亲友或同事',
      debtTold: '有人把我欠钱的事告诉了别人',
      visitNotice: '说要上门的短信、电话或纸条',
      visited: '有人上门来过',
      atDoor: '现在就有人在门口',
      lawyerLetter: '律师函，或自称律师的通知',
      mediation: '叫我去调解的短信或电话',
      courtMessage: '自称法院的短信或电话',
      paymentOrder: '法院的支付令',
      arbitration: '仲裁机构的通知',
      award: '仲裁裁决书',
      courtPapers: '法院的起诉状副本或传票',
      judgment: '判决书，判我还钱',
      dismissal: '判决书，驳回了对方的请求',
      enforcement: '法院的执行通知书',
      transferNotice: '债权转让通知',
      unsure: '收到了，但分不清是什么',
    },
    explain: {
      robotCall: '接通就放录音，或者照着念',
      lenderCall: '对方报的是合同上的贷款机构',
      agencyCall: '常自称“委托方”“受托机构”“第三方”',
      contactCalled: '问我的电话，或者让他们转告我',
      visitNotice: '也可能写“外访”“走访户籍地”',
      lawyerLetter: '落款是律师事务所，不是法院',
      mediation: '常写“诉前调解”，真假都有',
      courtMessage: '分不清真假，也选这一项',
      paymentOrder: '写着“支付令”的，纸上、短信里的都算',
      arbitration: '仲裁委员会发的，还没有裁决',
      award: '仲裁委员会已经作出裁决',
      courtPapers: '信封写“法院专递”；还没判就被冻结，也选这项',
      judgment: '只判还一部分，也选这一项',
      enforcement: '判决以后账户被法院冻结，也选这一项',
      transferNotice: '说这笔债已经转给另一家公司',
    },
    headings: {
      reminder: '短信和电话',
      contactCalled: '找到亲友',
      visitNotice: '上门',
      lawyerLetter: '律师函和调解',
      courtMessage: '法院和仲裁，一般有期限',
      transferNotice: '换了债主',
    },
    error: '请选择收到过的东西，都没有就选“都没有收到过”',
    find: '翻一翻短信、通话记录、App 消息和家里的信件，看上面写的是谁发的。',
    forOthers: {
      title: '为了别人的债，你接到过什么？',
      hint: '可以选多项，只选找到你本人的',
      options: {
        reminder: '催别人还款的短信',
        lenderCall: '贷款机构打来的电话',
        debtTold: '对方对我说了那个人欠多少钱',
        visited: '有人上门来找过',
        paymentOrder: '法院的支付令，上面写着我的名字',
        courtPapers: '法院的传票，上面告的是我',
        judgment: '判决书，判我也要还',
        enforcement: '法院的执行通知书，写着我的名字',
        unsure: '接到过，但分不清是谁',
      },
      explain: {
        lenderCall: '对方自称是银行、消费金融公司等',
        debtTold: '比如欠款金额、欠了多久',
        courtPapers: '“被告”一栏写着我的名字',
      },
      headings: {},
      error: '请选择接到过什么，都没有就选“都没有收到过”',
      find: '翻一翻短信、通话记录和家里的信件，看上面写的是谁、找谁。法院文书上写着你的名字，这里又选不了的：写下收到的日期，有期限，今天就打 12348 问。',
    },
  },
  transferConfirmed: {
    title: '原来的贷款机构承认债已经转让吗？',
    short: '是否转让',
    hint: '要你自己去问，新公司说的不算',
    options: {
      yes: '我问过，它说已经转让',
      no: '我还没问过它',
      denied: '我问过，它说没有转让',
      unsure: '问了，但没问清楚',
    },
    explain: {
      yes: '还说了转给哪家公司',
    },
    error: '请选择原来的贷款机构怎么说',
    find: '在 App 里找人工客服，问“这笔借款转让了没有，转给了谁”。',
  },
  silence: {
    title: '有没有连续两年半以上，没还过款，也没人催？',
    short: '多久没动静',
    hint: '这次新收到的不算；还款、扣款、催款、转让通知、答应过还，都算有动静',
    options: {
      no: '没有，中间一直有动静',
      yes: '有过，连着两年半以上什么都没有',
      unsure: '记不清了',
    },
    error: '请选择有没有连续两年半以上没有动静',
    find: '查银行和支付账单里的扣款，再翻以前的短信和 App 消息。',
  },
  reachability: {
    title: '他们打电话、发消息，你回应吗？',
    short: '能否联系上',
    hint: '选最近的实际情况，没有对错',
    options: {
      answering: '一般会接，或者会回',
      sometimes: '有时接，有时不接',
      lost: '一直没接，或者换了号码',
      unsure: '说不清',
    },
    error: '请选择你现在回应他们的情况',
  },
  conduct: {
    title: '他们做过下面哪些事？',
    short: '他们的做法',
    hint: '可以选多项，拿不准的也有一项可选',
    none: '都没有',
    options: {
      nightCalls: '晚上十点到早上八点来催',
      tooManyCalls: '一天里打来很多次',
      threats: '威胁、恐吓',
      insults: '骂人、侮辱',
      othersTold: '把欠款告诉了别人',
      calledAfterRefusal: '亲友说了别再打，还打给亲友',
      posedAsAuthority: '冒充警察、法院或律师',
      privateAccount: '要我把钱转到个人账户',
      enteredHome: '没经同意进了家门',
      cameToWorkplace: '到单位来催',
      postedPublicly: '张贴，或发到网上、群里',
      pushedNewLoan: '让我借别的钱来还',
      violence: '动手、砸东西，或不让人走',
      unsure: '好像有，但拿不准算不算',
    },
    explain: {
      threats: '说要对我或家人不利',
      posedAsAuthority: '自称是，却说不出能核实的单位或案号',
      privateAccount: '收款人是一个人的名字，不是机构',
    },
    error: '请选择他们做过的事，没有就选“都没有”',
    find: '翻通话记录、短信和聊天记录，看时间、次数和原话。',
    forOthers: {
      title: '他们对你做过下面哪些事？',
      options: {
        othersTold: '把那个人欠钱的事到处说',
        calledAfterRefusal: '我说了别再打，还打给我',
        pushedNewLoan: '让我借钱替他还',
      },
    },
  },
  product: {
    title: '这笔钱在 App 里叫什么名字？',
    short: '产品',
    hint: '看 App 里写的名称，不看短信里的叫法',
    options: {
      huabei: '花呗',
      jiebei: '借呗',
      creditPurchase: '信用购',
      creditLoan: '信用贷',
      other: '别的名字',
      unsure: '不清楚',
    },
    error: '请选择这笔钱在 App 里的名称',
    find: '打开 App 的账单或借款页面，看最上面写的产品名称。',
  },
  lender: {
    title: '合同上写的贷款人是谁？',
    short: '贷款人',
    hint: '看合同里的“贷款人”，不看催收方怎么自称',
    options: {
      consumerFinance: '消费金融公司',
      bank: '银行',
      trust: '信托公司',
      microloan: '小额贷款公司',
      assetManager: '债已经转给资产管理公司',
      unsure: '没看过，不清楚',
    },
    explain: {
      consumerFinance: '公司名里有“消费金融”四个字',
      microloan: '公司名里有“小额贷款”四个字',
      assetManager: '合同上是原来的机构，现在由这家公司来要',
    },
    error: '请选择贷款人是哪一类机构',
    find: '在 App 里打开借款记录，点开合同，看“贷款人”一栏的公司全名。',
    forOthers: {
      title: '对方说欠的是哪家机构的钱？',
      hint: '对方没说，就选最后一项',
      options: {
        assetManager: '自称买下这笔债的资产管理公司',
        unsure: '对方没说，不清楚',
      },
      explain: {
        assetManager: '说债已经转让给它',
      },
      error: '请选择对方说的是哪一类机构',
      find: '下次接到电话，让对方报出贷款机构全称、公司和工号，记下来。',
    },
  },
  agreement: {
    title: '协商还款谈到哪一步了？',
    short: '协商进展',
    hint: '分期、延期、减免都算协商',
    options: {
      none: '还没有谈过',
      proposed: '提了，还没有答复',
      refused: '提了，对方不同意',
      kept: '谈成了，正按约定还',
      broken: '谈成过，后来没还上',
      unsure: '说不清算不算谈成',
    },
    explain: {
      unsure: '比如只在电话里答应过，没有文字',
    },
    error: '请选择协商还款谈到哪一步了',
    find: '看 App 里的还款计划、短信和书面协议，有没有写每期还多少。',
  },
  ability: {
    title: '先留出生活费，这笔钱还得上吗？',
    short: '还款能力',
    hint: '生活费包括吃饭、住房、看病和养家',
    options: {
      full: '能一次还清',
      partly: '能还一部分',
      none: '现在还不上',
      unsure: '还没有算过',
    },
    error: '请选择这笔钱还得上多少',
    find: '把每月收入减去每月必须花的钱，剩下的就是能拿来还的。',
  },
  amount: {
    title: '文书上要你还多少钱？',
    short: '要求的金额',
    hint: '看总数，利息和费用也算在里面',
    options: {
      under10k: '不到1万元',
      to50k: '1万到5万元',
      over50k: '5万元以上',
      unsure: '没写，或者看不出来',
    },
    error: '请选择文书上要你还多少钱',
    find: '看起诉状的“诉讼请求”，或者支付令、仲裁申请书上的数目。',
  },
  disputed: {
    title: '这笔债本身有不对的地方吗？',
    short: '债对不对',
    hint: '先和 App 里的记录核对一遍',
    options: {
      no: '没有，是我借的，数目也对',
      notMine: '不是我借的',
      wrongAmount: '是我借的，但数目不对',
      minorUsed: '孩子用我的账号花的',
      alreadyPaid: '已经还清了',
      unsure: '不清楚对不对',
    },
    explain: {
      notMine: '比如被人冒名，或者账号被盗用',
    },
    error: '请选择这笔债有没有不对的地方',
    find: '在 App 的借款记录里，核对每一笔的本金、利息和已经还的钱。',
  },
  circumstances: {
    title: '你现在有下面这些情况吗？',
    short: '你的情况',
    hint: '可以选多项，用来找合适的办法',
    none: '都没有',
    options: {
      illness: '自己或家人生病',
      noIncome: '没有工作，或没有收入',
      student: '还在上学',
      disaster: '遇到灾害或重大变故',
      deceased: '欠款人已经去世',
      settlerOffer: '有人收费说能帮忙处理债务',
      distress: '心里很难受，快撑不下去了',
      unsure: '说不清',
    },
    explain: {
      settlerOffer: '比如“债务优化”“修复征信”；已经交了钱的，也选这一项',
      distress: '可以打 12356 说说话；有危险打 110 或 120',
    },
    error: '请选择符合你的情况，没有就选“都没有”',
    forOthers: {
      title: '还有下面这些情况吗？',
      hint: '可以选多项',
    },
  },
}
