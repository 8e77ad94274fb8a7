import type { criminalLaw } from '../../../../machines/law/criminalLaw.ts'
import type { LawText } from './text.ts'

/** 刑法：还不上不等于犯罪；哪些催收行为可能犯罪 */
export const criminalLawText = {
  // 借款人
  'criminal-simple-default-not-crime': {
    short: '刑法第193、313条等',
    topic: '还不起一般不是犯罪',
    plain:
      '单纯还不起钱一般不是犯罪，刑法没有欠债不还罪。骗贷、合同诈骗，或者判决后有能力却拒不执行且情节严重等情形，才可能涉刑。',
  },
  'criminal-193-loan-fraud': {
    short: '刑法第193条',
    topic: '贷款诈骗罪',
    plain:
      '贷款诈骗罪要以非法占有为目的，用假合同、假证明等手段骗取贷款，并且数额较大。用真实资料借款后没钱还，一般不属于这条。',
  },
  'criminal-175-1-loan-by-deception': {
    short: '刑法第175条之一',
    topic: '骗取贷款罪',
    plain: '用欺骗手段取得贷款、给金融机构造成重大损失的，另有骗取贷款罪。所以申请时不要用假材料。',
  },
  'criminal-224-contract-fraud': {
    short: '刑法第224条',
    topic: '合同诈骗罪',
    plain: '合同诈骗也要以非法占有为目的，并有骗取行为；单纯违约一般不等于合同诈骗。',
  },
  'criminal-196-credit-card-fraud': {
    short: '刑法第196条',
    topic: '恶意透支',
    plain: '恶意透支只针对信用卡持卡人：以非法占有为目的，超过限额或期限透支，并且经发卡银行催收后仍不归还。',
  },
  'criminal-196-malicious-overdraft-thresholds': {
    short: '信用卡案件解释第6、8条',
    topic: '恶意透支的条件',
    plain:
      '即使是信用卡，也要有非法占有目的，并达到规定的有效催收次数、期限和本金数额，才可能算恶意透支。不得只凭没按规定还款就认定。',
  },
  'npc-2004-credit-card-definition': {
    short: '信用卡立法解释（2004）',
    topic: '什么是信用卡',
    plain:
      '刑法里的信用卡，是银行或其他金融机构发行的电子支付卡。花呗、借呗没有发卡，一般不属于刑法上的信用卡，不适用信用卡诈骗罪。',
  },
  'criminal-313-refuse-judgment': {
    short: '刑法第313条',
    topic: '拒不执行判决',
    plain:
      '判决生效后，有能力还却隐藏、转移财产等拒不执行，情节严重的，可能构成犯罪。真的没有能力，不构成本罪。',
  },
  'spc-refusal-5-living-costs-deducted': {
    short: '拒执罪解释第5条',
    topic: '先扣生活费用',
    plain: '判断你有没有能力执行时，应当先扣除你和所扶养家属的生活必需费用。',
  },
  'spc-refusal-6-transfer-after-suit': {
    short: '拒执罪解释第6条',
    topic: '转移财产',
    plain: '诉讼开始后就转移、隐藏财产，判决后又拒不执行的，可以追究刑事责任。不要为了躲债转移财产。',
  },
  'spc-refusal-11-leniency': {
    short: '拒执罪解释第11条',
    topic: '履行后从宽',
    plain: '提起公诉前履行全部或部分义务、情节轻微的，可以依法不起诉。一审宣判前履行的，可以从轻或免除处罚。',
  },
  // 催收方
  'criminal-238-illegal-detention': {
    short: '刑法第238条',
    topic: '非法拘禁罪',
    plain: '为了要债扣押、拘禁人的，按非法拘禁罪处罚，债务是真的也一样。',
  },
  'criminal-245-trespass': {
    short: '刑法第245条',
    topic: '非法侵入住宅罪',
    plain:
      '非法侵入他人住宅的，处三年以下有期徒刑或者拘役。没有你的同意，催收人员不得进门；已经进来的，可以要求离开，不走就报警。',
  },
  'criminal-246-insult-defamation': {
    short: '刑法第246条',
    topic: '侮辱罪、诽谤罪',
    plain:
      '公然侮辱、捏造事实诽谤，情节严重的才构成犯罪，一般要自己去法院告。网上实施、你取证困难的，法院可以要求公安机关协助。',
  },
  'criminal-253-1-personal-info': {
    short: '刑法第253条之一',
    topic: '侵犯个人信息罪',
    plain:
      '违反国家有关规定出售、提供或非法获取公民个人信息，情节严重的，构成犯罪。在提供服务中获得信息再卖出的，从重处罚。',
  },
  'criminal-274-extortion': {
    short: '刑法第274条',
    topic: '敲诈勒索罪',
    plain:
      '敲诈勒索罪要数额较大或者多次。催收合法债务时的威胁，通常按恐吓、寻衅滋事、侮辱等处理。借机索要债务以外的钱，才容易落到这条。',
  },
  'criminal-275-property-damage': {
    short: '刑法第275条',
    topic: '故意毁坏财物罪',
    plain: '泼漆、砸门等故意毁坏财物，数额较大或情节严重的，构成犯罪；轻的按治安处罚。',
  },
  'criminal-279-impersonate-official': {
    short: '刑法第279条',
    topic: '冒充公职人员',
    plain:
      '冒充国家机关工作人员招摇撞骗，可能犯罪；冒充人民警察的，从重处罚。自称法院、公安来催收的，多半违法。',
  },
  'criminal-280-forged-documents': {
    short: '刑法第280条',
    topic: '伪造公文印章',
    plain:
      '伪造法院传票、公安文书、国家机关印章，或者公司、律所等单位的印章，一般都可能构成犯罪。借款人造假贫困、疾病证明盖假章，同样违法。',
  },
  'criminal-293-and-debt-dispute-limit': {
    short: '刑法第293条',
    topic: '债务纠纷和寻衅滋事',
    plain:
      '因债务纠纷殴打、辱骂、恐吓的，一般不按寻衅滋事罪，除非经有关部门制止或处罚后仍继续。所以第一次被骚扰就可以报警，留下记录。',
  },
  'criminal-293-1-illegal-debt-only': {
    short: '刑法第293条之一',
    topic: '催收非法债务罪',
    plain:
      '催收非法债务罪只管催收高利放贷等产生的非法债务。持牌机构的合法贷款被骚扰催收，不能直接套这条，应看侮辱、非法侵入住宅、个人信息、治安处罚等规定。',
  },
  'criminal-307-1-false-litigation': {
    short: '刑法第307条之一',
    topic: '虚假诉讼罪',
    plain:
      '用捏造的事实起诉，妨害司法秩序或严重侵害他人权益的，构成虚假诉讼罪。没有的借款、已经还清的债，编出来告你的，你可以提出；只是多算了钱，一般是金额争议。',
  },
} as const satisfies Record<keyof typeof criminalLaw, LawText>
