import type { SituationText } from './situation.ts'

/** 成年子女的父母 */
export const parentsSituation: SituationText = {
  description: '成年的孩子欠了钱，催到父母这里。父母一般不用还，怎么说，怎么帮。',
  intro: '孩子成年了，借的钱是他自己的债。你没签过保证，一般不用替他还。',
  first: [
    {
      text: '先别急，先别付。电话里不答应“帮他还”。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'practice-private-account-fraud'],
    },
    {
      text: '说一次：“这是他自己的事，请不要再联系我。”',
      cites: ['gbt45251-contact-stop', 'cba2026-third-party-what-and-stop'],
    },
    {
      text: '别只听来电的人说。自己给孩子打电话，先问人好不好。',
      cites: ['practice-verify-by-own-call'],
    },
    {
      text: '他心里撑不住：陪着他，打 12356。有危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '有人到家门口：可以不开门。硬闯、威胁的，打 110。',
      cites: ['criminal-245-trespass', 'chan-110'],
    },
  ],
  thisWeek: [
    {
      text: '和孩子一起，从他自己的 App 里看：欠谁的，欠多少。',
      cites: ['practice-verify-by-own-call', 'practice-lender-on-contract-page'],
    },
    {
      text: '让他自己联系官方客服。他联系得上，找你的理由就少了。',
      cites: ['cba2026-lost-contact-triggers'],
    },
    {
      text: '还打给你：向贷款机构投诉，要求停止、删掉你的号码。',
      cites: ['third-party-contact-own-rights', 'pipl-50-request-channel'],
    },
    {
      text: '拿不准的，打 12348 免费问。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
  ],
  know: [
    {
      text: '法律：只是父母，一般没有还款义务。书面作过保证的、自己答应过一起还的，可能要还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'civil-code-552-joining-debt'],
    },
    {
      text: '国标（推荐性）：应只向欠钱的人催收，不应向联系人催收。',
      cites: ['gbt45251-debtor-only'],
    },
    {
      text: '国标（推荐性）：对联系人不应透露欠多少、欠多久。',
      cites: ['gbt45251-contact-what-may-be-said'],
    },
    {
      text: '单纯还不上钱，一般不是犯罪。说“不还就抓你孩子”的，先记下来。',
      cites: ['criminal-simple-default-not-crime'],
    },
    {
      text: '愿不愿意帮他，由你自己定。没签过保证的，一般不是你的义务。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
  ],
  say: [
    '（没签过保证的）他是成年人，这是他自己的债。我没有担保，请不要再联系我。',
    '我不替他答应什么，也不付钱。请你找他本人。',
    '请说你的公司全称、姓名和工号。这通电话我在录音。',
    '（发给孩子）有人打电话找你。我不怪你，你先回我一句，我们一起看看。',
  ],
  keep: [
    { text: '通话记录、短信截图。不会截，就抄下号码和时间。', cites: ['practice-keep-own-record'] },
    { text: '自己接的电话可以录音，一般可以当证据。', cites: ['spc-106-recording-as-evidence'] },
    {
      text: '真要帮他还：从他 App 的官方入口还，留好凭证和结清证明。',
      cites: ['practice-private-account-fraud', 'practice-keep-own-record'],
    },
  ],
  dont: [
    {
      text: '不要在电话里答应“我帮他还”。',
      why: '向对方答应了，可能就要和孩子一起还。真想帮，把钱给孩子，让他自己还。',
      cites: ['civil-code-552-joining-debt'],
    },
    {
      text: '不要签担保，不要签还款承诺。',
      why: '书面答应担保，就可能真要你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要把钱转给打电话的人。',
      why: '公安机关通报过，有人借还款的名义骗人转账。拿不准，打 96110。',
      cites: ['practice-private-account-fraud', 'chan-96110'],
    },
    {
      text: '不要花钱找人“处理”。',
      why: '监管部门提示过：这类中介收费高，还可能让人承担法律责任。',
      cites: ['warn-illegal-agents', 'practice-settlers-harm'],
    },
    {
      text: '不要用骂和赶的办法逼他。',
      why: '他越怕，越不敢说。断了联系，找到你们的电话可能更多。',
      cites: ['cba2026-lost-contact-triggers'],
    },
  ],
  unsure: [
    {
      text: '你签没签过保证、是不是共同借款人。',
      why: '要看合同。签过的，和这一页说的不一样，先打 12348 问。',
      cites: ['civil-code-681-685-guarantor-only-by-contract', 'chan-12348'],
    },
    {
      text: '孩子还没成年的，怎么办。',
      why: '那不是这一页说的情形，看另一页。',
      cites: [],
      see: 'guardian',
    },
  ],
}
