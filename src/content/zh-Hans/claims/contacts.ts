import type { ClaimText } from './claim.ts'

/** 联系人、亲友、单位和个人信息 */
export const contactsClaims = {
  contactsUrgeForThem: {
    says: '催收可以请紧急联系人帮忙催你还',
    verdict: 'wrong',
    rule: '国标（推荐性）：应只向欠钱的人催收，不应向联系人催收。行业自律：失联时才能找别人，只问联系方式或请转告。',
    cites: ['gbt45251-debtor-only', 'cba2026-third-party-what-and-stop'],
  },
  contactsMustPay: {
    says: '紧急联系人要替你还钱',
    verdict: 'wrong',
    rule: '没有签保证的，一般没有还款义务。被填成紧急联系人，不等于担保。',
    cites: ['civil-code-681-685-guarantor-only-by-contract'],
  },
  contactsAnytime: {
    says: '填了紧急联系人，催收随时可以打',
    verdict: 'wrong',
    rule: '国标（推荐性）：一般要联系不上你，才可以找联系人。对方拒绝了，就不应再联系。',
    cites: ['gbt45251-contact-when', 'gbt45251-contact-stop'],
  },
  contactsSpared: {
    says: '只要你接电话，他们就不会找亲友',
    verdict: 'partly',
    rule: '国标（推荐性）是这样要求的。但有一例报道：本人说一直在和平台沟通，亲友还是接到了电话。',
    cites: ['gbt45251-contact-when', 'practice-contacts-called-though-reachable'],
  },
  contactsStop: {
    says: '联系人说了别再打，对方就该停',
    verdict: 'right',
    rule: '国标（推荐性）：不应再联系。行业自律：须停止。说了还打，留好录音去投诉。',
    cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
  },
  contactsToldAmount: {
    says: '催收可以告诉家人你欠多少、欠多久',
    verdict: 'wrong',
    rule: '国标（推荐性）：不应向联系人透露欠款金额和时间，联系人明确说愿意代还的除外。',
    cites: ['gbt45251-contact-what-may-be-said'],
  },
  contactsAuthorised: {
    says: '你授权过通讯录，就可以打给里面的人',
    verdict: 'wrong',
    rule: '你填了号码，一般不等于号码的主人同意被催。他可以自己要求停止、删除。',
    cites: ['third-party-contact-own-rights'],
  },
  contactsRecycledNumber: {
    says: '新办的号码总被催别人的债，只能换号',
    verdict: 'wrong',
    rule: '一般可以要求对方停止、删除你的号码。还打，就留好录音去投诉。',
    cites: ['third-party-contact-own-rights'],
  },
  contactsAddressSensitive: {
    says: '住址、单位是敏感信息，不得透露',
    verdict: 'partly',
    rule: '不得非法透露，这是对的。但法律列出的敏感个人信息里，没有住址和单位。',
    cites: ['civil-code-1034-1038-personal-info', 'pipl-28-29-sensitive'],
  },
  contactsConfidential: {
    says: '可以要求对方保密你的个人信息',
    verdict: 'right',
    rule: '未经你同意，不得非法把你的信息提供给别人。没有你的单独同意，机构也不得公开。',
    cites: ['civil-code-1034-1038-personal-info', 'pipl-25-no-public-disclosure'],
  },
  contactsThreeRights: {
    says: '借款人有知情权、申辩权、公平对待权',
    verdict: 'partly',
    rule: '知情有依据：你可以查阅、复制自己的个人信息。申辩权是行政处罚里的说法，不用在催收上。',
    cites: ['pipl-44-47-rights'],
  },
  contactsAgencyIsLeak: {
    says: '把我的资料交给催收公司，就是泄露隐私',
    verdict: 'partly',
    rule: '机构委托别人催，一般不用你单独同意，但要监督。催收公司不得超范围使用，不得擅自转包。',
    cites: ['pipl-21-entrusted-collection-agency'],
  },
} as const satisfies Readonly<Record<string, ClaimText>>
