import type { Guide } from '../guide.ts'

/** 被起诉：材料、答辩期、管辖、小额诉讼、开庭 */
export const lawsuitGuide: Guide = {
  title: '被起诉',
  description: '收到起诉状、传票以后：期限怎么算，答辩状怎么写，开庭怎么说。',
  intro: '这是民事案子，还没有判。写下收到的日期，按期答辩，按时到庭。',
  looksLike: [
    {
      text: '起诉状副本和传票：写着原告、案号、要你还多少、哪天开庭。',
      cites: ['cpl-128-answer-fifteen-days', 'verify-court-delivery-marks'],
    },
    {
      text: '寄来的，封面有“法院专递”。送来的，法官、法警会表明身份，让你签收。',
      cites: ['verify-court-delivery-marks'],
    },
    {
      text: '也可能是电子送达。合同里约定过的，发到你手机、邮箱的可能算送到。',
      cites: ['cpl-90-electronic-service', 'online-litigation-29-31-eservice'],
    },
    {
      text: '写着“小额诉讼”：金额较小的简单案件，一审就是最后一审，不能上诉。',
      cites: ['cpl-165-small-claims-final'],
    },
    {
      text: '互联网法院的网贷传票：2025年11月1日以后新受理的，不再由它集中管。先核实。',
      cites: ['spc-2025-14-internet-court-no-loans', 'verify-court-sms-12368'],
    },
  ],
  behind: [
    {
      text: '原告可能是贷款机构，也可能是买下这笔债的公司。',
      cites: ['practice-packages-sold', 'civil-code-577-579-breach'],
    },
    {
      text: '没听过的公司来告：没收到过转让通知，答辩时写明。法院查明真的转让了，才从起诉状送到那天起对你生效。之前还给原债主的，算还了。',
      cites: ['spc-contract-48-assignment-payment'],
    },
    {
      text: '对方写多少，不等于欠多少。你可以答辩，说明哪里不对。',
      cites: ['cpl-128-answer-fifteen-days'],
    },
    {
      text: '欠多少、多久会被起诉，没有查到可靠的界线。',
      cites: ['practice-small-loans-sold-rather-than-sued'],
    },
  ],
  usuallyNext: [
    {
      text: '法院一般会问愿不愿意调解。愿意可以谈，不愿意可以拒绝。',
      cites: ['cpl-125-pre-trial-mediation'],
    },
    {
      text: '开庭。有传票，没有正当理由不到庭，法院可以缺席判决。',
      cites: ['cpl-147-default-judgment'],
    },
    {
      text: '判决。小额诉讼一般两个月内审结。',
      cites: ['cpl-165-small-claims-final'],
    },
    {
      text: '判决之前，法院也可能依对方申请冻结财产。只限请求的范围，可以申请复议一次。',
      cites: ['cpl-103-preservation'],
    },
    {
      text: '找不到你：法院可以公告。满三十日视为送达，之后照样能判。',
      cites: ['cpl-95-public-notice-service'],
    },
  ],
  rarely: [
    {
      text: '被起诉就被抓：一般不会。这是民事案子，单纯还不上钱，一般不是犯罪。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '还没判就限制高消费、上失信名单：一般不会。两样都要先有生效判决等文书，再进执行。',
      cites: ['limit-vs-dishonest-difference'],
    },
    {
      text: '因为被起诉，孩子不能上学：一般不会。公办、普通收费学校一般不受影响。',
      cites: ['spc-consumption-limit-child-school'],
    },
  ],
  today: [
    {
      text: '心里撑不住，先打 12356，不用说名字。有危险，打 110 或 120。材料可以请信得过的人一起看。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '写下收到起诉状副本的日期。答辩一般十五日，从那天算；小额可能更短，看通知。',
      cites: ['cpl-128-answer-fifteen-days', 'spc-275-276-small-claims-details'],
    },
    {
      text: '自己打 12368，报法院和案号核实；或看小程序“人民法院在线服务”。不点链接。',
      cites: ['verify-court-sms-12368', 'verify-court-online-service', 'chan-12368'],
    },
    {
      text: '圈出三个日子：开庭、答辩、交证据。小额案件交证据一般不超过七日。',
      cites: ['spc-275-276-small-claims-details', 'cpl-147-default-judgment'],
    },
    {
      text: '看清原告是谁，要本金多少，利息、费用多少，算到哪天。',
      cites: ['cpl-128-answer-fifteen-days'],
    },
    {
      text: '不是你的债，或者很久没人催过：先打 12348。问清之前，不说“愿意还”。',
      cites: ['chan-12348', 'civil-code-192-193-limitation-defence', 'spc-limitation-14-17-19-promises'],
    },
  ],
  thisWeek: [
    {
      text: '写答辩状：哪些数不对，还过多少，附上凭证。交给法院，自己留一份。',
      cites: ['cpl-128-answer-fifteen-days', 'practice-keep-own-record'],
    },
    {
      text: '觉得不该这个法院管：在答辩期内书面提。没有提又去答辩，就算同意这个法院。',
      cites: ['cpl-130-jurisdiction-objection', 'spc-31-consumer-jurisdiction-clause'],
    },
    {
      text: '利息、罚息、违约金、费用加起来过高：请法院减少。要自己写上，法院一般不会主动减。',
      cites: ['civil-code-585-reduce-penalty', 'financial-loan-24pct-2017-opinion'],
    },
    {
      text: '时效可能过了：一审就要提，二审一般不能再提。法院不会主动替你提。',
      cites: ['civil-code-192-193-limitation-defence', 'civil-code-188-three-year-limitation'],
    },
    {
      text: '你是配偶：没签字、没追认的，写清楚，请对方拿出依据。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '你是继承人：写明只在继承到的遗产里还；放弃了继承的，也写清楚。',
      cites: ['civil-code-1159-1161-heirs'],
    },
  ],
  later: [
    {
      text: '按时到庭。去不了，提前告诉法官，交证明，问能不能改期。',
      cites: ['cpl-147-default-judgment'],
    },
    {
      text: '带上身份证、合同、还款记录、收入材料。你的请求，开庭时再说一遍。',
      cites: ['practice-keep-own-record', 'civil-code-585-reduce-penalty'],
    },
    {
      text: '认这笔账、想分期：一般可以跟法官说愿意调解。做不到的数不答应。',
      cites: ['cpl-125-pre-trial-mediation', 'cpl-205-judicial-confirmation'],
    },
    {
      text: '诉讼费由败诉的一方负担，对方自愿承担的除外。交费确有困难，可以申请缓、减、免。',
      cites: ['court-fee-rules'],
    },
    {
      text: '收到判决书：写下日期，看最后一页能不能上诉、哪天为止。',
      cites: ['cpl-171-appeal', 'cpl-165-small-claims-final'],
    },
  ],
  say: {
    short: [
      '（打 12368）我收到传票，我报案号，请帮我核实。',
      '（问法院）这是不是小额诉讼？答辩和交证据最晚哪一天？',
      '（开庭）我请求减少利息、罚息和违约金。',
      '（开庭）这一项我有异议，请对方拿出依据。',
      '（听不懂）请再说一遍，我没有听懂。',
    ],
    large: ['金额我有异议', '请对方拿出依据', '请再说一遍', '我想看完再签'],
    written: [
      '（是你借的、时效没过）答辩状。答辩人：〔姓名〕。案号：〔案号〕。一、本金：〔写清应为多少，为什么〕。二、已经还的：〔日期和金额〕，请从欠款里扣除。三、利息和费用：〔哪一项没有合同依据，或多算了多少〕。附：〔证据名称〕。',
      '（放款的是持牌机构、息费过高，加写）请求把利息、罚息、违约金、费用合计超过年利率24%的部分减掉。违约金过分高于损失，也请求适当减少。',
      '（时效可能过了，先问 12348，再加写在最前面）原告的请求超过了诉讼时效，我提出时效抗辩。后面关于金额的意见，只在这一点不被采纳时才考虑，不是同意还款。',
      '（不是你借的，只写这些）我没有借过这笔款，也没有委托别人借。请原告交出合同、身份核验记录和放款记录。我不同意还款。',
      '（你是配偶或继承人，照实选）我不是借款人，没有在合同上签字，事后也没有追认。〔配偶：请原告证明这笔款用于共同生活或共同经营。〕〔继承人：我只在继承到的遗产价值里承担；放弃了继承的，写明。〕除此之外，我不同意承担。',
      '管辖权异议书。异议人：〔姓名〕。案号：〔案号〕。我对本案的管辖有异议，理由是：〔例：合同里的管辖条款没有用合理方式提醒我；我的住所地在哪里〕。请把案件移送〔法院名称〕。',
    ],
  },
  proof: [
    {
      text: '起诉状、传票、信封：拍照，留原件。收到的日期另外记下来。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '合同、放款到账记录、每一笔还款和自动扣款：下载，按日期排好。',
      cites: ['practice-keep-own-record', 'spc-limitation-8-sms-and-autodebit'],
    },
    {
      text: '催收的短信、录音：留原样，不剪。自己参与的通话，录音一般可以当证据。',
      cites: ['spc-106-recording-as-evidence'],
    },
    {
      text: '收入、看病、失业的材料：只交真的。',
      cites: ['psl-63-forged-documents', 'practice-keep-own-record'],
    },
    {
      text: '每次交给法院的：留一份，记下哪天交给谁，要收据或留邮寄底单。',
      cites: ['practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '真的传票，不要不收、不看、不去。',
      why: '拒收可以留置送达，不到庭可以缺席判决。你不说，法院就听不到你的说法。',
      cites: ['cpl-88-89-service-refusal', 'cpl-147-default-judgment'],
    },
    {
      text: '时效可能过了：答辩和调解里，不说“愿意还”。',
      why: '答应还，可能就不能再拿时效来拒绝。一审没提，二审一般不能再提。',
      cites: ['spc-limitation-14-17-19-promises', 'civil-code-192-193-limitation-defence'],
    },
    {
      text: '想提管辖异议，不要拖到答辩以后。',
      why: '没提异议又去答辩的，视为同意这个法院。',
      cites: ['cpl-130-jurisdiction-objection'],
    },
    {
      text: '不转移、不隐藏财产。',
      why: '诉讼开始后这样做，判决后又拒不执行的，可以追究刑事责任。',
      cites: ['spc-refusal-6-transfer-after-suit'],
    },
    {
      text: '没看清笔录、调解书，不签字。',
      why: '谈成的办法要照着做。经法院确认的协议没做到，对方可以申请强制执行。',
      cites: ['cpl-205-judicial-confirmation'],
    },
  ],
  rights: [
    {
      text: '法律：收到起诉状副本，十五日内可以答辩；管辖异议也在这个期间提。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-130-jurisdiction-objection'],
    },
    {
      text: '司法解释：对方印好的合同里，约定去哪个法院的那一条，没有用合理方式提醒你的，你可以主张无效。',
      cites: ['spc-31-consumer-jurisdiction-clause', 'spc-2025-15-jurisdiction-reply'],
    },
    {
      text: '司法解释：简易程序的短信传票，没经你确认、也没有证据证明你收到，不得缺席判决。',
      cites: ['spc-261-sms-summons-no-default'],
    },
    {
      text: '司法解释：网上开庭应当征得你同意。不会用、没条件，可以申请转线下。',
      cites: ['online-litigation-4-consent'],
    },
    {
      text: '司法指导文件（据公开资料转述）：持牌机构的息费合计过高，可以请求减掉超过年利率24%的部分。各地做法不完全一样。',
      cites: ['financial-loan-24pct-2017-opinion'],
    },
    {
      text: '限度（法律）：小额诉讼一审终审，不能上诉。认为用错了小额程序，要在开庭前提异议。',
      cites: ['cpl-165-small-claims-final', 'cpl-166-169-small-claims-exceptions'],
    },
  ],
  fraud: [
    {
      text: '12368 查不到的传票：带身份证去法院诉讼服务中心再问。是假的，打 110 报警；伪造法院文书，可能犯罪。',
      cites: ['verify-court-sms-12368', 'criminal-280-forged-documents', 'chan-110'],
    },
    {
      text: '自称法院，用私人手机打来要你转账：停下。法院一般不用私人手机通知。',
      cites: ['warn-court-verify', 'practice-private-account-fraud'],
    },
    {
      text: '没有的借款、已经还清的债，编出来告你：可能犯罪，答辩时提出来。只是多算了钱：说清哪一项多了，交证据。',
      cites: ['criminal-307-1-false-litigation'],
    },
    {
      text: '被人冒名借的：报警，要回执，写进答辩状。冒用他人身份，一般要受治安处罚。',
      cites: ['psl-62-impersonation', 'chan-110'],
    },
    {
      text: '收钱包打赢、包撤诉的中介：不交钱，不交证件、银行卡。',
      cites: ['warn-illegal-agents'],
    },
  ],
}
