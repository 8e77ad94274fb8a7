import { searches } from '../searches.ts'
import type { AnswerText } from './answer.ts'

/** 联系人、家人和单位 */
export const contactsAnswers = {
  contactBombing: {
    question: '会爆通讯录吗？',
    asked: [
      '爆通讯录',
      '给通讯录的人打电话',
      '会不会打给朋友',
      '轰炸通讯录',
      '亲戚朋友都知道了',
      '打给我所有联系人',
    ],
    answer: [
      {
        text: '行业的规矩不让，但有亲友接到电话的报道。',
        cites: ['gbt45251-debtor-only', 'practice-contacts-called-though-reachable'],
      },
      { text: '国标（推荐性）：应只向欠钱的人催收，不应向联系人催收。', cites: ['gbt45251-debtor-only'] },
      { text: '消费金融公司不得向与债务无关的第三人催收。', cites: ['cfc-2024-no-improper-collection'] },
      {
        text: '先告诉亲友：没签保证的，一般不用还；可以说“别再联系我”。请他们把记录截图给你。',
        cites: ['civil-code-681-685-guarantor-only-by-contract', 'gbt45251-contact-stop'],
      },
    ],
    unsure: '有多常见，没有公开统计，只查到一例报道。2026年11月查过。',
    more: ['/guides/contact/', '/claims/#crimeContacts', '/complain/'],
  },
  daysUntilContacts: {
    question: '逾期几天会联系家人？',
    asked: [
      '几天打给紧急联系人',
      '多久联系家人',
      '逾期多久打给父母',
      '什么时候找联系人',
      '会不会告诉我爸妈',
      '逾期几天会找联系人',
    ],
    answer: [
      { text: '没有查到官方的天数。', cites: [] },
      {
        text: '按规矩，看的是能不能联系上你。国标（推荐性）：联系不上本人，才可以找联系人。',
        cites: ['gbt45251-contact-when'],
      },
      {
        text: '行业自律列了三种失联：预留号码无效；连打三次不通，从次日起；连续三天不通。',
        cites: ['cba2026-lost-contact-triggers'],
      },
      {
        text: '所以让自己联系得上：隔一段时间接一次，或者主动找官方客服。',
        cites: ['cba2026-lost-contact-triggers'],
      },
      {
        text: '有一例报道：本人说一直在和平台沟通，亲友还是接到了电话。',
        cites: ['practice-contacts-called-though-reachable'],
      },
    ],
    unsure: '网上的天数互相矛盾，没有出处。2026年11月查过平台公开的文件、报道和问答。',
    more: ['/claims/#contactsSpared', '/guides/contact/'],
  },
  motherTold: {
    question: '他们跟我妈说我欠了多少钱，可以吗？',
    asked: [
      '告诉家人欠款',
      '泄露我欠钱',
      '跟我爸妈说了',
      '催收告诉老婆',
      '把欠款告诉别人',
      '侵犯隐私怎么投诉',
    ],
    answer: [
      {
        text: '国标（推荐性）：不应这样做。对联系人不应透露欠多少、欠多久；他明确说愿意代还的，才可以给必要的还款信息。',
        cites: ['gbt45251-contact-what-may-be-said'],
      },
      { text: '行业自律：联系无关的人，禁止透露具体债务。', cites: ['cba2026-third-party-what-and-stop'] },
      { text: '没有你的单独同意，机构也不得公开你的个人信息。', cites: ['pipl-25-no-public-disclosure'] },
      {
        text: '请家人说一次“别再联系我”，记下号码、时间和原话。还打，就去投诉。',
        cites: ['gbt45251-contact-stop', 'practice-keep-own-record'],
      },
    ],
    more: ['/claims/#contactsToldAmount', '/proof/#proof-witness', '/for/parents/', '/complain/'],
  },
  familyPays: {
    question: '家人要不要替我还？',
    asked: ['父母要还吗', '要不要帮儿子还', '父债子还', '子女欠款父母有责任吗', '家人会不会被连累'],
    answer: [
      { text: '没签保证的，一般不用还。', cites: ['civil-code-681-685-guarantor-only-by-contract'] },
      {
        text: '父母和成年子女，一般各还各的。被填成联系人，不等于担保。',
        cites: ['civil-code-681-685-guarantor-only-by-contract'],
      },
      {
        text: '不要让家人签字。书面答应担保的人，可能真要替你还。',
        cites: ['civil-code-681-685-guarantor-only-by-contract'],
      },
      { text: '配偶要看签没签字、钱用在哪里。', cites: ['civil-code-1064-spouse-debt'] },
    ],
    more: ['/claims/#familyParents', '/for/parents/', '/not-mine/'],
  },
  spousePays: {
    question: '老公、老婆要一起还吗？',
    asked: ['夫妻共同债务', '老婆欠花呗我要还吗', '老公网贷', '离婚了还要还吗', '配偶有责任吗', '婚前欠的'],
    answer: [
      { text: '看签没签字、钱用在哪里，不是结了婚就要还。', cites: ['civil-code-1064-spouse-debt'] },
      {
        text: '没签字、没追认，又超出家庭日常需要的，一般不算共同债务。',
        cites: ['civil-code-1064-spouse-debt'],
      },
      {
        text: '用在家庭日常生活上的，或者要债的一方能证明用于共同生活、共同经营的，就可能算。',
        cites: ['civil-code-1064-spouse-debt'],
      },
      {
        text: '有人让配偶签字、认账：先不签，打 12348 问。',
        cites: ['civil-code-1064-spouse-debt', 'chan-12348'],
      },
    ],
    more: ['/claims/#familySpouse', '/for/spouse/', '/not-mine/'],
  },
  workplaceCalls: {
    question: '会打到单位吗，会不会被开除？',
    asked: ['打电话到公司', '单位知道了怎么办', '找我领导', '打给同事', '会丢工作吗', '催收到公司闹'],
    answer: [
      { text: '有可能打到。行业自律：未经同意，禁止到办公区域催收。', cites: ['cba2026-no-entry'] },
      { text: '没有你的单独同意，机构不得公开你的个人信息。', cites: ['pipl-25-no-public-disclosure'] },
      {
        text: '真打来了：请同事记下号码、时间和原话，先向贷款机构投诉，要工单号。',
        cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
      },
      { text: '到单位堵门、威胁的，打 110。', cites: ['chan-110'] },
    ],
    unsure: '会不会影响工作，2026年11月没有查到专门的规定。看劳动合同和单位的规定，拿不准打 12348 问。',
    more: ['/claims/#visitOffice', '/guides/contact/', '/for/workplace/'],
  },
  childSchool: {
    question: '会影响孩子上学吗？',
    asked: ['影响小孩上学吗', '孩子能上私立吗', '影响子女读书', '孩子高考受影响吗', '娃上学政审'],
    answer: [
      {
        text: '单纯逾期，一般不会。',
        cites: ['spc-consumption-limit-child-school', 'limit-vs-dishonest-difference'],
      },
      { text: '判决后被限制高消费的，孩子不得就读高收费私立学校。', cites: ['spc-consumption-limit-3-list'] },
      {
        text: '公办学校、普通收费学校、高考录取，一般不受影响。',
        cites: ['spc-consumption-limit-child-school'],
      },
      { text: '拿孩子升学吓你、要你转账的，是监管提示过的骗法。', cites: ['warn-fake-collection-sms-2026'] },
    ],
    more: ['/claims/#familySchool'],
  },
  childCareer: {
    question: '会影响孩子考公、参军吗？',
    asked: ['影响考公吗', '政审过不过', '影响孩子当兵', '父母逾期影响子女工作', '影响考编制', '三代政审'],
    answer: [
      { text: '单纯逾期，一般还不是失信。', cites: ['limit-vs-dishonest-difference'] },
      {
        text: '列入失信，要先有生效判决等文书，一般还要有能力却拒不履行等情形。',
        cites: ['limit-vs-dishonest-difference', 'spc-dishonest-1-conditions'],
      },
      { text: '未成年人，一律不得列入失信名单。', cites: ['spc-dishonest-3-4-must-not'] },
    ],
    unsure: '2026年11月查过公开的规定和网页，没有查到逾期本身会影响的规定。具体岗位，看它的招录文件。',
    more: ['/claims/#familyCareer', '/claims/#courtDishonest'],
  },
  emergencyContact: {
    question: '我是紧急联系人，老给我打，怎么办？',
    asked: [
      '我是别人的紧急联系人',
      '朋友欠钱打给我',
      '不是我欠的为什么打给我',
      '紧急联系人要还钱吗',
      '亲戚欠钱骚扰我',
    ],
    answer: [
      { text: '一般不用你还，可以让他别再打。', cites: ['civil-code-681-685-guarantor-only-by-contract'] },
      {
        text: '说一次：“我不是借款人，请不要再联系我。”国标（推荐性）：不应再联系。行业自律：须停止。',
        cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
      },
      {
        text: '说了还打：记下号码和时间，录音，找贷款机构投诉。一般可以要求删掉你的号码。',
        cites: ['third-party-contact-own-rights', 'practice-keep-own-record'],
      },
      {
        text: '恐吓、纠缠的，打 110。骚扰电话，可以向 12321 举报。',
        cites: ['psl-50-harassment-threat-insult', 'chan-110', 'chan-12321'],
      },
    ],
    unsure: searches['search-stop-after-refusal'],
    more: ['/for/contact/', '/not-mine/', '/claims/#contactsStop'],
  },
  recycledNumber: {
    question: '新办的号码，天天接到催别人的电话？',
    asked: ['号码是二次号', '打错了还一直打', '我不认识这个人', '换新号被催收', '手机号以前的主人欠钱'],
    answer: [
      { text: '说明号码换人了，一般可以要求删掉。', cites: ['third-party-contact-own-rights'] },
      { text: '不要为了“核对身份”报姓名、身份证号、验证码。', cites: ['warn-fake-collection-sms-2026'] },
      { text: '拒绝删除的，应当说明理由。', cites: ['pipl-50-request-channel'] },
      { text: '还在打：向机构投诉，骚扰电话向 12321 举报。', cites: ['chan-12321'] },
      {
        text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
        cites: ['chan-12378', 'chan-division-2024-no1'],
      },
    ],
    more: ['/for/wrong-number/', '/not-mine/', '/claims/#contactsRecycledNumber'],
  },
} as const satisfies Readonly<Record<string, AnswerText>>
