import type { Cited } from './guides/index.ts'

/** At least one statement, so that no part of the page is empty. */
type Part = readonly [Cited, ...Cited[]]

/** 是真是假: what is received, in the order in which people usually meet it. */
export type KindId =
  | 'sms'
  | 'call'
  | 'visitor'
  | 'lawyerLetter'
  | 'mediation'
  | 'courtPapers'
  | 'impersonation'
  | 'transferNotice'
  | 'discount'
  | 'agents'

interface Kind {
  /** The heading, and the name in the list that leads to it. */
  readonly title: string
  /** 长什么样 */
  readonly looks: Part
  /** 核实之前，先这样 */
  readonly meanwhile: Part
  /** 这样核实: nothing in the message itself is trusted. */
  readonly verify: Part
  /** 这些不算证明 */
  readonly provesNothing: Part
}

interface Genuine {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly firstTitle: string
  /** Good for whatever was received. */
  readonly first: Part
  readonly neverTitle: string
  /** What never proves anything, whoever shows it. */
  readonly never: Part
  readonly listTitle: string
  /** Leads to the page for those called about somebody else's debt. */
  readonly toNotMine: string
  readonly parts: Readonly<Record<Exclude<keyof Kind, 'title'>, string>>
  readonly kinds: Readonly<Record<KindId, Kind>>
}

export const genuine: Genuine = {
  title: '是真是假',
  description: '短信、电话、律师函、法院通知、上门的人，怎么自己核实，核实之前先做什么。',
  lead: '它自己说的，先都不算数。换一条路，自己去问。',
  firstTitle: '不管收到什么，先这样',
  first: [
    {
      text: '先停一下。不点链接，不打里面写的号码，不转账。',
      cites: ['warn-fake-collection-sms-2026', 'practice-private-account-fraud'],
    },
    {
      text: '自己打开 App，看有没有这笔账，再转人工问。',
      cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '花呗、借呗也可以打 95188 问，请以 App 内显示为准。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '不共享屏幕，不装对方发来的 App，不报验证码。',
      cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
    },
    {
      text: '拿不准，打 96110 问。钱已经转出去，马上打 110。',
      cites: ['chan-96110', 'chan-110'],
    },
    {
      text: '短信、号码、录音都留着，先别删。',
      cites: ['practice-keep-own-record'],
    },
  ],
  neverTitle: '这些都不算证明',
  never: [
    {
      text: '念得出你的姓名、身份证号、住址、欠款：不算。这些可能是套来的、买来的。',
      cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026', 'pipl-10-no-illegal-trade'],
    },
    {
      text: '有公章、案号、红头的图片：不算。章和文书都可能是伪造的。',
      cites: ['criminal-280-forged-documents', 'psl-63-forged-documents'],
    },
    {
      text: '显示的号码、头像、工牌照片：不算。要自己打官方的电话问。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '对方发来的查询网站：不算。网站可能是仿冒的。',
      cites: ['warn-fake-collection-sms-2026'],
    },
    {
      text: '有链接：不算真，也不算假。真的法院短信也可能带链接。',
      cites: ['verify-court-sms-12368'],
    },
    {
      text: '说得越急、越吓人，越要先核实。拿上门、起诉、孩子升学吓人，是提示过的骗法。',
      cites: ['warn-fake-collection-sms-2026'],
    },
  ],
  listTitle: '你收到的是哪一种',
  toNotMine: '催的是别人的债，看“他们找的是别人”',
  parts: {
    looks: '长什么样',
    meanwhile: '核实之前，先这样',
    verify: '这样核实',
    provesNothing: '这些不算证明',
  },
  kinds: {
    sms: {
      title: '催款的短信',
      looks: [
        {
          text: '说你过了还款日，催你还。有的是真提醒，有的是骗子发的。',
          cites: ['practice-order-of-contact', 'warn-fake-collection-sms-2026'],
        },
        {
          text: '拿上门、起诉、失信、孩子升学吓人，要你转到私人账户：这是提示过的骗法。',
          cites: ['warn-fake-collection-sms-2026'],
        },
      ],
      meanwhile: [
        {
          text: '不点链接，不打短信里的号码，不填身份信息。',
          cites: ['warn-fake-collection-sms-2026'],
        },
        { text: '截图留着，要看得到号码和时间。', cites: ['practice-keep-own-record'] },
      ],
      verify: [
        {
          text: '自己打开 App，看有没有这笔账、差多少。',
          cites: ['warn-fake-collection-sms-2026', 'practice-verify-by-own-call'],
        },
        { text: '对不上，在 App 里转人工问。', cites: ['practice-verify-by-own-call'] },
        {
          text: '对得上，也只在 App 里还，或者找官方客服商量。',
          cites: ['practice-private-account-fraud', 'practice-plan-case-by-case'],
        },
      ],
      provesNothing: [
        {
          text: '写着你的姓名和欠款数目。',
          cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
        },
        { text: '号码和落款看着像官方。', cites: ['practice-verify-by-own-call'] },
        { text: '点开的网页做得很像。', cites: ['warn-fake-collection-sms-2026'] },
      ],
    },
    call: {
      title: '催款的电话',
      looks: [
        {
          text: '有机器人打的，有平台打的，也有催收公司打的。',
          cites: ['practice-mostly-automated', 'practice-outsourced-later'],
        },
        {
          text: '催收公司不是贷款机构本身，它是受委托来催的。',
          cites: ['practice-outsourced-later', 'pipl-21-entrusted-collection-agency'],
        },
        {
          text: '有人冒充平台客服，说能协商、能减免，借这个名义收钱。',
          cites: ['practice-fake-settlement'],
        },
      ],
      meanwhile: [
        {
          text: '先问清：公司全称、姓名、工号、替谁催。记下来。',
          cites: ['practice-verify-by-own-call', 'practice-keep-own-record'],
        },
        {
          text: '开着录音。自己参与的通话，录音一般可以当证据。',
          cites: ['spc-106-recording-as-evidence'],
        },
        {
          text: '不报身份证号、卡号、验证码，不发证件照片。',
          cites: ['warn-fake-collection-sms-2026'],
        },
        {
          text: '不当场答应还多少、哪天还。答应了，时效一般会重新算。',
          cites: ['spc-limitation-14-17-19-promises'],
        },
      ],
      verify: [
        {
          text: '挂断。自己在 App 里转人工问：这家公司是你们委托的吗？',
          cites: ['practice-verify-by-own-call'],
        },
        {
          text: '再看贷款机构官网公示的合作催收机构，有没有这一家。',
          cites: ['practice-collector-list-published', 'cba2026-whitelist-publish'],
        },
        {
          text: '核实了，再谈怎么还。核不上，就不谈，也不付钱。',
          cites: ['practice-verify-by-own-call'],
        },
      ],
      provesNothing: [
        {
          text: '念得出你的身份证号、住址、欠款数目。',
          cites: ['practice-verify-by-own-call', 'pipl-10-no-illegal-trade'],
        },
        { text: '报得出公司名和工号。拿去问了官方，才算。', cites: ['practice-verify-by-own-call'] },
        {
          text: '叫你打他给的“官方电话”。号码要自己找。',
          cites: ['practice-verify-by-own-call', 'warn-fake-collection-sms-2026'],
        },
      ],
    },
    visitor: {
      title: '上门的人，和说要上门的消息',
      looks: [
        {
          text: '短信、电话说今天上门。多半是施压。',
          cites: ['practice-visit-threat-common'],
        },
        {
          text: '说已派外访小组到户籍地核实，要你先转一笔钱验证：这是骗局。',
          cites: ['warn-fake-visit-team'],
        },
        { text: '真的有人来敲门。少见，没有公开统计。', cites: ['practice-visit-rare'] },
      ],
      meanwhile: [
        {
          text: '不开门，隔着门说话。没有你的同意，催收的人不得进你的家。',
          cites: ['criminal-245-trespass', 'civil-code-1032-1033-private-peace'],
        },
        {
          text: '不签字，不给现金，不扫收款码。',
          cites: ['spc-limitation-14-17-19-promises', 'practice-private-account-fraud'],
        },
        {
          text: '硬闯、威胁、堵门、砸东西：打 110。',
          cites: ['chan-110', 'psl-47-trespass-and-restraint'],
        },
      ],
      verify: [
        {
          text: '请每个人把证件和授权举到门镜前，拍下来。行业自律：应两人以上，出示证件。',
          cites: ['cba2026-visit-art22'],
        },
        {
          text: '自己找 App 官方客服问：今天派人来了吗？是哪家公司？',
          cites: ['practice-verify-by-own-call', 'cba2026-whitelist-publish'],
        },
        {
          text: '自称法院：隔门问清单位和案号，打 12368 核实。',
          cites: ['verify-court-delivery-marks', 'chan-12368'],
        },
        { text: '自称警察：问清单位和姓名，打 110 核实。', cites: ['chan-110'] },
        {
          text: '法院的人是真的，就开门签收。拒收的，也可能算送到了。',
          cites: ['cpl-88-89-service-refusal'],
        },
      ],
      provesNothing: [
        { text: '工牌、工作服。', cites: ['practice-verify-by-own-call'] },
        { text: '盖了章的授权书。章可能是假的。', cites: ['psl-63-forged-documents'] },
        {
          text: '知道你住哪里，知道你家里有谁。',
          cites: ['practice-verify-by-own-call', 'pipl-10-no-illegal-trade'],
        },
      ],
    },
    lawyerLetter: {
      title: '律师函，和自称律师的电话',
      looks: [
        {
          text: '落款是律师事务所，催你还钱。常是一种催款的样子。',
          cites: ['practice-lawyer-style-pressure'],
        },
        {
          text: '它通常只是催款，不是法院文书，不能冻结账户。',
          cites: ['lawyer-letter-no-enforcement'],
        },
      ],
      meanwhile: [
        { text: '函、信封、短信都留好，写上收到的日期。', cites: ['practice-keep-own-record'] },
        {
          text: '不急着付钱，也不急着回话。先在 App 里核对金额。',
          cites: ['practice-verify-by-own-call'],
        },
        {
          text: '欠了很久没人催的，先打 12348 问。三年没过的，真的律师函一般会让时效重新算。',
          cites: ['lawyer-letter-no-enforcement', 'civil-code-195-collection-interrupts', 'chan-12348'],
        },
      ],
      verify: [
        {
          text: '在 credit.acla.org.cn 查律师和律所的名字。',
          cites: ['verify-lawyer-platform'],
        },
        {
          text: '打律所官网公布的电话问，不要只打函上的号码。',
          cites: ['verify-lawyer-platform'],
        },
        {
          text: '再问 App 官方客服：你们委托了这家律所吗？',
          cites: ['practice-verify-by-own-call'],
        },
        { text: '看不懂，打 12348，免费问。', cites: ['verify-12348', 'chan-12348'] },
      ],
      provesNothing: [
        {
          text: '律所的章、律师的名字。可能是冒用的。',
          cites: ['psl-62-impersonation', 'psl-63-forged-documents'],
        },
        {
          text: '写着“最后通知”“将起诉”。这通常还不是起诉。',
          cites: ['lawyer-letter-no-enforcement'],
        },
      ],
    },
    mediation: {
      title: '叫你去调解的通知',
      looks: [
        {
          text: '短信、电话说“诉前调解”。有真的，也有催收方借的名义。',
          cites: ['practice-mediation-disguise'],
        },
        {
          text: '自称“调解中心”，要你先交钱或者转账：要当心。',
          cites: ['chan-people-mediation-free'],
        },
      ],
      meanwhile: [
        {
          text: '不点链接，不转账。人民调解不收取任何费用。',
          cites: ['mediation-law-4-17-31-33', 'verify-court-sms-12368'],
        },
        {
          text: '先不答应还款方案。去不去调解，可以核实以后再定。',
          cites: ['cpl-125-pre-trial-mediation', 'online-mediation-4-15-voluntary'],
        },
      ],
      verify: [
        {
          text: '问清：哪个法院、案号、调解员的单位和姓名。',
          cites: ['verify-court-sms-12368', 'practice-verify-by-own-call'],
        },
        {
          text: '自己打 12368 核对。外地的法院，前面加区号。',
          cites: ['chan-12368', 'verify-court-sms-12368'],
        },
        {
          text: '看微信小程序“人民法院在线服务”里的“我的案件”。',
          cites: ['verify-court-online-service'],
        },
        {
          text: '说是人民调解、不经过法院的，打 12348 问怎么核实。',
          cites: ['verify-12348', 'chan-12348'],
        },
        {
          text: '是真的，可以去谈，也可以拒绝。通常不会因为拒绝就输官司。',
          cites: ['cpl-125-pre-trial-mediation'],
        },
      ],
      provesNothing: [
        {
          text: '有法院的名字和案号。拿去问了 12368，才算。',
          cites: ['verify-court-sms-12368'],
        },
        {
          text: '有链接。真的可能有，假的也可能有。',
          cites: ['verify-court-sms-12368', 'practice-mediation-disguise'],
        },
        { text: '名称里有“调解”两个字。', cites: ['practice-mediation-disguise'] },
      ],
    },
    courtPapers: {
      title: '法院的短信、电话和文书',
      looks: [
        {
          text: '寄来的，封面有“法院专递”。送来的，法官、法警会表明身份，让你签收。',
          cites: ['verify-court-delivery-marks'],
        },
        {
          text: '真的文书写着法院名称、案号、承办人。',
          cites: ['verify-court-delivery-marks'],
        },
        { text: '法院一般不用私人手机通知。', cites: ['warn-court-verify'] },
      ],
      meanwhile: [
        {
          text: '先不点链接，不转账。也先不删，别当它不存在。',
          cites: ['verify-court-sms-12368'],
        },
        {
          text: '写下收到的日期。是真的，期限一般从收到那天算。',
          cites: ['cpl-128-answer-fifteen-days', 'cpl-225-228-payment-order'],
        },
        {
          text: '要你把钱转给“法官”个人：停下，打 110 问。',
          cites: ['practice-private-account-fraud', 'chan-110'],
        },
      ],
      verify: [
        {
          text: '打 12368，报法院名称和案号。外地的法院，前面加区号。',
          cites: ['verify-court-sms-12368', 'chan-12368'],
        },
        {
          text: '看微信小程序“人民法院在线服务”里的“我的案件”。',
          cites: ['verify-court-online-service'],
        },
        {
          text: '说已经强制执行的，在 zxgk.court.gov.cn 查，不收费。查不到，一般不代表没有案子。',
          cites: ['verify-zxgk'],
        },
        {
          text: '还拿不准，带身份证去法院诉讼服务中心问。',
          cites: ['verify-court-sms-12368'],
        },
        {
          text: '是真的，按上面写的时间办。没有正当理由不到庭，可能缺席判决。',
          cites: ['cpl-147-default-judgment'],
        },
      ],
      provesNothing: [
        {
          text: '图片上有公章、红头。法院文书也可能被伪造。',
          cites: ['criminal-280-forged-documents', 'psl-63-forged-documents'],
        },
        { text: '短信里有案号。拿去问了 12368，才算。', cites: ['verify-court-sms-12368'] },
        {
          text: '有链接，不等于是骗子。真的也可能带链接。',
          cites: ['verify-court-sms-12368'],
        },
      ],
    },
    impersonation: {
      title: '自称警察、法院来催债的人',
      looks: [
        {
          text: '自称警察或法院，说你犯了法，要你马上还钱。这样的多半违法。',
          cites: ['criminal-279-impersonate-official'],
        },
        {
          text: '单纯的欠款，警察不裁决。单纯还不上，一般不是犯罪。',
          cites: ['chan-110', 'criminal-simple-default-not-crime'],
        },
        {
          text: '银行、消费金融公司催收，不得冒用行政、司法机关的名义。',
          cites: ['cpr-2022-art41'],
        },
      ],
      meanwhile: [
        {
          text: '先挂断。不转账，不加微信，不发证件照片。',
          cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
        },
        {
          text: '号码、短信、录音都留好。',
          cites: ['practice-keep-own-record', 'spc-106-recording-as-evidence'],
        },
        { text: '钱已经转出去，马上打 110。', cites: ['chan-110', 'chan-96110'] },
      ],
      verify: [
        {
          text: '自称警察：问清单位和姓名，自己打 110 问。',
          cites: ['chan-110', 'practice-verify-by-own-call'],
        },
        {
          text: '自称法院：问清法院和案号，自己打 12368 问。',
          cites: ['chan-12368', 'verify-court-sms-12368'],
        },
        { text: '96110 打来的，要接。', cites: ['chan-96110'] },
        {
          text: '核实是真的，就配合。核不上，就报警，说有人冒充。',
          cites: ['chan-110', 'psl-62-impersonation'],
        },
      ],
      provesNothing: [
        {
          text: '发来的警官证、公文、传票的照片。',
          cites: ['psl-63-forged-documents', 'criminal-280-forged-documents'],
        },
        { text: '视频里穿着制服。', cites: ['practice-verify-by-own-call'] },
        {
          text: '说得出你的身份证号和家里的事。',
          cites: ['practice-verify-by-own-call', 'pipl-10-no-illegal-trade'],
        },
      ],
    },
    transferNotice: {
      title: '债权转让的通知',
      looks: [
        {
          text: '说你的债转给了另一家公司，叫你还给它。真的转让也是有的。',
          cites: ['practice-packages-sold', 'civil-code-546-debt-assignment-notice'],
        },
        {
          text: '打来的可能是没听过的公司。买债的公司多数也请人打电话。',
          cites: ['practice-buyers-outsource-calls'],
        },
      ],
      meanwhile: [
        {
          text: '先不付钱，不签字。',
          cites: ['civil-code-546-debt-assignment-notice', 'spc-limitation-14-17-19-promises'],
        },
        {
          text: '信封、通知、短信留好，写上收到的日期。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '很久没人催的：先别答应，别先还一点，打 12348 问时效。',
          cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
        },
      ],
      verify: [
        {
          text: '问原来的机构：在 App 里转人工，问转让了没有，转给了谁。',
          cites: ['practice-verify-by-own-call', 'cba2026-transfer-notice'],
        },
        {
          text: '要书面的转让通知、公司全称、对公账户，一样一样对。',
          cites: ['civil-code-546-debt-assignment-notice', 'practice-keep-own-record'],
        },
        {
          text: '自己查新公司公开的电话，打过去再对一遍。',
          cites: ['practice-verify-by-own-call'],
        },
        {
          text: '原来的机构说没有转让：不付钱，打 96110 问。没有通知到你的转让，对你不发生效力。',
          cites: ['chan-96110', 'civil-code-546-debt-assignment-notice'],
        },
      ],
      provesNothing: [
        {
          text: '新公司自己发的通知和盖章图片。先问过原来的机构。',
          cites: ['practice-verify-by-own-call', 'psl-63-forged-documents'],
        },
        {
          text: '说得出你哪天借的、欠多少。',
          cites: ['practice-verify-by-own-call', 'pipl-10-no-illegal-trade'],
        },
      ],
    },
    discount: {
      title: '“今天打折，结清就行”',
      looks: [
        {
          text: '说债打折了，今天付就能结清。减免有真的，也有人借这个名义收钱。',
          cites: ['practice-plan-case-by-case', 'practice-fake-settlement'],
        },
        {
          text: '打包转让的价钱低，不等于你可以按这个价还。',
          cites: ['practice-discount-not-owed'],
        },
      ],
      meanwhile: [
        {
          text: '不因为“只限今天”就付钱。先交保证金的，不交。',
          cites: ['practice-fake-settlement'],
        },
        {
          text: '不转到个人账户，不扫对方发来的收款码。',
          cites: ['practice-private-account-fraud', 'warn-fake-collection-sms-2026'],
        },
        {
          text: '很久没人催的：先还一点，时效一般会重新算。先打 12348 问。',
          cites: ['spc-limitation-14-17-19-promises', 'chan-12348'],
        },
      ],
      verify: [
        {
          text: '自己在 App 里转人工问：有没有这个减免？能不能写下来？',
          cites: ['practice-verify-by-own-call', 'practice-plan-case-by-case'],
        },
        {
          text: '说债已经转让的，先核实转让，再谈减免。',
          cites: ['civil-code-546-debt-assignment-notice'],
        },
        {
          text: '要盖章的书面协议：还多少、哪天还、还完就结清。',
          cites: ['practice-keep-own-record'],
        },
        {
          text: '只付到 App 里，或者核实过的对公账户。留好凭证。',
          cites: ['practice-private-account-fraud', 'practice-keep-own-record'],
        },
      ],
      provesNothing: [
        {
          text: '自称平台客服、法务部。',
          cites: ['practice-fake-settlement', 'practice-verify-by-own-call'],
        },
        {
          text: '聊天里的“同意减免”和盖章图片。',
          cites: ['psl-63-forged-documents', 'practice-verify-by-own-call'],
        },
      ],
    },
    agents: {
      title: '收钱帮你“维权”“修复征信”的人',
      looks: [
        {
          text: '说能优化债务、全额免息、修复征信，先收一笔钱。',
          cites: ['warn-illegal-agents', 'warn-illegal-agents-associations'],
        },
        {
          text: '扣下你的证件、银行卡，教你造假证明、反复投诉。',
          cites: ['warn-illegal-agents'],
        },
      ],
      meanwhile: [
        {
          text: '不交钱。证件、银行卡不交给他。',
          cites: ['warn-illegal-agents', 'practice-settlers-harm'],
        },
        {
          text: '银行卡、支付账户、电话卡不出租，不出借，不卖。法律不允许。',
          cites: ['anti-fraud-31-44-cards'],
        },
        {
          text: '不用假病历、假证明。造假要自己负责，可能违法。',
          cites: ['psl-63-forged-documents', 'criminal-280-forged-documents', 'warn-illegal-agents'],
        },
        { text: '已经被骗了钱：留好记录，打 110。', cites: ['chan-110', 'chan-96110'] },
      ],
      verify: [
        {
          text: '想商量还款：自己找官方客服。能不能减、能不能分，由机构定。',
          cites: ['practice-plan-case-by-case'],
        },
        {
          text: '征信记错了：自己提异议，不花钱。记得没错的，一般不能靠异议删掉。',
          cites: ['chan-credit-objection', 'credit-reg-25-objection-20-days'],
        },
        {
          text: '有人说还能办“一次性信用修复”：还清的截止日是2026年3月31日，已经过了。',
          cites: ['warn-credit-repair', 'pboc-one-off-credit-repair-expired'],
        },
        {
          text: '想问法律：打 12348，免费。',
          cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
        },
      ],
      provesNothing: [
        {
          text: '“成功案例”和聊天截图。提示说过，有的案例是编的。',
          cites: ['warn-illegal-agents'],
        },
        {
          text: '自称律师。先到 credit.acla.org.cn 查。',
          cites: ['verify-lawyer-platform', 'psl-62-impersonation'],
        },
      ],
    },
  },
}
