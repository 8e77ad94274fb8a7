import type { Guide } from './guide.ts'

export const legalGuide: Guide = {
  title: '律师函和法院文件',
  description: '律师函、调解、支付令、仲裁、传票、判决、执行，分别是什么，先做什么。',
  intro: '先看清手里是哪一种。律师函不是法院文件；支付令、传票和判决书有期限，从收到那天算。',
  looksLike: [
    {
      text: '律师函：落款是律师事务所，一般没有法院名称和案号。',
      cites: ['lawyer-letter-no-enforcement', 'verify-court-delivery-marks'],
    },
    {
      text: '诉前调解：短信或电话叫你先谈，还没有开庭。有真的，也有冒名的。',
      cites: ['cpl-125-pre-trial-mediation', 'practice-mediation-disguise'],
    },
    {
      text: '自称法院的短信：可能真，可能假。真的也可能带链接。',
      cites: ['verify-court-sms-12368'],
    },
    {
      text: '支付令：法院发的，让你还钱，或者书面提异议。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '仲裁通知：仲裁机构发的，不是法院。没有仲裁协议，它不受理；要在首次开庭前说出来。',
      cites: ['arbitration-2025-4-27-31-agreement'],
    },
    {
      text: '起诉：起诉状副本和传票。信封上有“法院专递”，也可能是电子送达。',
      cites: ['verify-court-delivery-marks', 'cpl-90-electronic-service'],
    },
    {
      text: '判决书：写着法院名称、案号和要还多少。',
      cites: ['verify-court-delivery-marks'],
    },
    {
      text: '执行通知：对方已经申请强制执行，要你付款、报告财产。',
      cites: ['cpl-252-property-report', 'spc-consumption-limit-1-2'],
    },
  ],
  behind: [
    {
      text: '律师函落款是律师事务所。催收方也常用律师的样子催款，所以要先查真假。',
      cites: ['practice-lawyer-style-pressure', 'verify-lawyer-platform'],
    },
    {
      text: '调解通知背后可能是法院、调解组织，也可能是催收的人借这个名义。',
      cites: ['cpl-125-pre-trial-mediation', 'practice-mediation-disguise'],
    },
    {
      text: '支付令、传票、判决、执行，背后都是法院。有法院名称、案号和承办人，可以核实。',
      cites: ['verify-court-delivery-marks', 'chan-12368'],
    },
    {
      text: '仲裁背后是仲裁机构，不是法院。看合同里有没有仲裁条款。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '这些都是民事上的事。单纯还不上钱，一般不构成犯罪。',
      cites: ['criminal-simple-default-not-crime', 'civil-code-667-loan-duty'],
    },
    {
      text: '欠多少、多久会被起诉：没有可靠的界线。业内有人说，小额的更多是打包转让；到底多少，没有公开数字。',
      cites: ['practice-small-loans-sold-rather-than-sued'],
    },
  ],
  usuallyNext: [
    {
      text: '律师函之后：可能还是电话，也可能转去调解或起诉。',
      cites: ['practice-lawyer-style-pressure', 'civil-code-577-579-breach'],
    },
    {
      text: '调解不成：线上调解就终结，材料退回法院，对方可能起诉。',
      cites: ['online-mediation-4-15-voluntary', 'civil-code-577-579-breach'],
    },
    {
      text: '调解成了：协议有约束力。三十日内，双方可以共同申请司法确认。',
      cites: ['mediation-law-4-17-31-33', 'cpl-205-judicial-confirmation'],
    },
    {
      text: '支付令十五日内不还、也不书面提异议：对方可以直接申请强制执行。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '支付令异议成立：支付令自行失效，转入诉讼。',
      cites: ['cpl-225-228-payment-order'],
    },
    {
      text: '仲裁之后：会有裁决。不服的，收到裁决书三个月内可以申请撤销。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '起诉之后：开庭，再判决。有传票、没有正当理由不到庭，可以缺席判决。',
      cites: ['cpl-147-default-judgment'],
    },
    {
      text: '判决生效后没有履行：对方可以申请强制执行。期限是两年，中间可能暂停，也可能重新算。',
      cites: ['cpl-250-enforcement-two-years'],
    },
    {
      text: '执行中：法院可以查询、冻结、划拨存款，但应当留下生活必需的费用。',
      cites: ['cpl-253-freeze-accounts', 'cpl-254-255-living-necessities'],
    },
  ],
  rarely: [
    {
      text: '收到律师函就被冻结账户：函没有这个效力。冻结通常要法院裁定。',
      cites: ['lawyer-letter-no-enforcement', 'cpl-253-freeze-accounts'],
    },
    {
      text: '因为没钱而被判刑：一般不会。有能力却拒不执行判决、情节严重的，才可能涉刑。',
      cites: ['criminal-313-refuse-judgment', 'criminal-simple-default-not-crime'],
    },
    {
      text: '因为没钱上失信名单：没有能力还的，不得以“有能力不履行”列入。不报财产、转移财产的，可能列入。',
      cites: ['spc-dishonest-3-4-must-not', 'spc-dishonest-1-conditions'],
    },
    {
      text: '孩子不能上学：限制高消费只限高收费私立学校，一般不影响公办学校。',
      cites: ['spc-consumption-limit-child-school'],
    },
  ],
  today: [
    {
      text: '收到律师函：在 credit.acla.org.cn 查律师和律所。再打律所官网上的电话核实。',
      cites: ['verify-lawyer-platform'],
    },
    {
      text: '收到调解通知：不点链接，自己打 12368，或者进“人民法院在线服务”小程序查。',
      cites: ['verify-court-sms-12368', 'verify-court-online-service'],
    },
    {
      text: '收到法院短信：先别删，也别点链接。报案号和法院名称，打 12368 核实。',
      cites: ['verify-court-sms-12368', 'chan-12368'],
    },
    {
      text: '收到支付令：写下收到的日期，十五日从收到起算。对金额、利息有异议，写成书面交法院。',
      cites: ['cpl-225-228-payment-order', 'spc-435-436-payment-order-objection'],
    },
    {
      text: '收到仲裁通知：看合同有没有仲裁条款。不同意网上仲裁，要明确说出来。',
      cites: ['arbitration-2025-11-72'],
    },
    {
      text: '收到起诉状：写下收到的日期，看清开庭时间。一般十五日内答辩；小额案件可能更短，看文书怎么写。',
      cites: ['cpl-128-answer-fifteen-days', 'spc-275-276-small-claims-details'],
    },
    {
      text: '收到判决书：写下收到的日期。一般送达后十五日内可以上诉；小额诉讼不能上诉。',
      cites: ['cpl-171-appeal', 'cpl-165-small-claims-final'],
    },
    {
      text: '收到执行通知：打 12368，或在 zxgk.court.gov.cn 核实。再按要求报告财产。',
      cites: ['verify-zxgk', 'verify-court-sms-12368', 'cpl-252-property-report'],
    },
    {
      text: '很久没人催的账，没问清时效：不要在调解、答辩里答应还。先打 12348 问。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence', 'chan-12348'],
    },
    {
      text: '看不懂：打 12348，免费问。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
  ],
  thisWeek: [
    {
      text: '律师函：在 App 里核对金额，把函和信封留好。',
      cites: ['practice-keep-own-record', 'practice-verify-by-own-call'],
    },
    {
      text: '调解：想谈，就先算好每月能还多少。不想谈，可以明确拒绝。',
      cites: ['cpl-125-pre-trial-mediation', 'online-mediation-4-15-voluntary'],
    },
    {
      text: '被起诉：核对本金、利息和已经还的钱。违约金过高，要自己请法院减少。',
      cites: ['civil-code-585-reduce-penalty', 'cpl-128-answer-fifteen-days'],
    },
    {
      text: '觉得不该这个法院管：在答辩期内提管辖权异议。',
      cites: ['cpl-130-jurisdiction-objection'],
    },
    {
      text: '时效可能过了：一审就要自己提，二审一般不能再提。法院不会主动替你提。',
      cites: ['civil-code-192-193-limitation-defence', 'civil-code-188-three-year-limitation'],
    },
    {
      text: '交诉讼费有困难：可以申请缓、减、免。',
      cites: ['court-fee-rules'],
    },
  ],
  later: [
    {
      text: '每一步都看文书上写的期限。期限过了，有些权利就不能再用。',
      cites: ['cpl-171-appeal', 'spc-429-431-payment-order-service'],
    },
    {
      text: '想谈，什么时候都可以谈：起诉前后、执行中都行。谈成要写下来。',
      cites: ['cpl-125-pre-trial-mediation', 'cpl-241-enforcement-settlement'],
    },
    {
      text: '执行中想分期：可以和对方和解，改金额、改期限。不履行和解，对方可以申请恢复执行。',
      cites: ['cpl-241-enforcement-settlement'],
    },
    {
      text: '生活费也被冻结：向执行法院书面提异议，请它留下生活必需的费用。',
      cites: ['cpl-254-255-living-necessities', 'cpl-236-enforcement-objection'],
    },
  ],
  say: {
    short: [
      '（打 12368）你好，有短信说我有一个案子。我报案号，请帮我核实。',
      '（对来电的人）请告诉我法院名称、案号和承办人。我自己打 12368 核实。',
      '（对调解员）请先告诉我金额是怎么算的。现在我不确认，也不承诺。',
      '（不想调解）我不同意调解，请把材料退回法院。',
      '（对执行法官）请留下我和家人生活必需的费用。要交哪些材料？',
    ],
    large: ['请说法院名称和案号', '我自己打 12368 核实', '看清之前，我不承诺'],
    written: [
      '你好。我收到落款为〔单位名称〕的〔律师函、调解通知、法院文书〕，案号或编号是〔编号〕，收到日期是〔日期〕。请核实是不是你们发的，承办人是谁，怎么联系。请用文字答复。',
      '（回复调解）你好。请用文字写明：贷款人是谁，本金、利息、费用各多少，怎么算出来的。看清之前，我不确认金额，也不承诺还款。〔我愿意谈、我不同意调解，选一句〕。',
    ],
  },
  proof: [
    {
      text: '信封、文书、短信：拍照，留原件，写上收到的日期。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '合同、账单、每一笔还款记录：下载或截图。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '收入、看病、失业的材料：只交真的。造假证明可能违法。',
      cites: ['criminal-280-forged-documents', 'psl-63-forged-documents'],
    },
    {
      text: '交给法院的材料：自己留一份，记下哪天交给谁。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '真的法院文书，不要不收、不看。',
      why: '拒收可以留置送达，找不到人可以公告送达。程序照样往前走。',
      cites: ['cpl-88-89-service-refusal', 'cpl-95-public-notice-service'],
    },
    {
      text: '很久没人催的账，不要在调解书、答辩状里写“我愿意还”。',
      why: '时效过了又同意还的，不能再反悔。先问清时效。',
      cites: ['civil-code-192-193-limitation-defence', 'spc-limitation-14-17-19-promises'],
    },
    {
      text: '支付令异议，不要只写没钱、想分期。',
      why: '这样写，不影响支付令的效力。口头说也不算。',
      cites: ['spc-435-436-payment-order-objection'],
    },
    {
      text: '不要没看清就签调解协议。',
      why: '司法确认后不履行，对方可以直接申请强制执行。',
      cites: ['cpl-205-judicial-confirmation'],
    },
    {
      text: '不要转移、隐藏财产。',
      why: '有能力却这样拒不执行，可能被罚款、拘留，情节严重的可能犯罪。',
      cites: [
        'spc-refusal-6-transfer-after-suit',
        'cpl-114-118-fine-detention',
        'criminal-313-refuse-judgment',
      ],
    },
    {
      text: '不要把钱转到“法官”“调解员”的个人账户。',
      why: '人民调解不收取任何费用。公安机关通报过，有人借各种名义骗人转账。',
      cites: ['practice-private-account-fraud', 'chan-people-mediation-free'],
    },
  ],
  rights: [
    {
      text: '法律：调解，你有权拒绝，通常不会因此败诉。人民调解不收取任何费用。',
      cites: ['cpl-125-pre-trial-mediation', 'mediation-law-4-17-31-33'],
    },
    {
      text: '司法解释：简易程序的短信传票，没经你确认、又没有证据证明你收到，法院不得缺席判决。',
      cites: ['spc-261-sms-summons-no-default'],
    },
    {
      text: '司法解释：网上开庭，应当征得你同意。不会用，可以申请转线下。',
      cites: ['online-litigation-4-consent'],
    },
    {
      text: '司法解释：对方印好的合同里，约定去哪个法院的那一条，没有用合理方式提醒你，你可以主张无效。',
      cites: ['spc-31-consumer-jurisdiction-clause'],
    },
    {
      text: '法律：判决生效后，有法定情形的，可以在六个月内申请再审。限度：只有法定的那些情形。',
      cites: ['cpl-211-216-retrial'],
    },
    {
      text: '法律：法院扣收入、查封财产，应当保留你和所扶养家属的生活必需费用。',
      cites: ['cpl-254-255-living-necessities'],
    },
    {
      text: '司法解释：列错失信名单，可以书面申请纠正，法院十五日内审查。',
      cites: ['spc-dishonest-11-12-remedy'],
    },
  ],
  fraud: [
    {
      text: '法院短信、诉前调解常被冒用。要钱、要验证码的，先停下，核实再回话。',
      cites: ['practice-mediation-disguise', 'warn-court-verify'],
    },
    {
      text: '“调解中心”要你先交钱：这不是人民调解，不要付。',
      cites: ['mediation-law-4-17-31-33', 'chan-people-mediation-free'],
    },
    {
      text: '自称法院，却用私人手机打来，还要你转账：打 110。冒充国家机关工作人员招摇撞骗，可能犯罪。',
      cites: ['warn-court-verify', 'criminal-279-impersonate-official', 'chan-110'],
    },
    {
      text: '自称律师：先到律师信息平台查。冒用律师身份，通常要受治安处罚。',
      cites: ['verify-lawyer-platform', 'psl-62-impersonation'],
    },
  ],
}
