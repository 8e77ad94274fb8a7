import type { SituationText } from './situation.ts'

/** 配偶 */
export const spouseSituation: SituationText = {
  description: '配偶借的钱，另一半要不要还：看签没签字、钱用在哪。先不签，先弄清。',
  intro: '不是结了婚就一起欠。先弄清钱用在哪，弄清之前不签字。',
  first: [
    {
      text: '先不签字，不按手印，不答应一起还。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '问对方：凭什么说是共同债务，请用文字发来。',
      cites: ['civil-code-1064-spouse-debt', 'practice-keep-own-record'],
    },
    {
      text: '找个安静的时候，和他一起从 App 里看：欠谁的，用在哪。',
      cites: ['practice-verify-by-own-call', 'practice-lender-on-contract-page'],
    },
    {
      text: '你或他心里撑不住：打 12356。有危险，打 110 或 120。',
      cites: ['chan-12356', 'chan-110'],
    },
    {
      text: '法院的传票、支付令、执行通知上写的是你：写下收到的日期。有期限，今天就打 12348 问。',
      cites: ['cpl-128-answer-fifteen-days', 'cpl-225-228-payment-order', 'chan-12348'],
    },
  ],
  thisWeek: [
    {
      text: '列一张单子：这笔钱哪天到账，花在了哪里。',
      cites: ['civil-code-1064-spouse-debt', 'practice-keep-own-record'],
    },
    {
      text: '打 12348，问这样算不算共同债务。',
      cites: ['chan-12348', 'legal-aid-22-23-free-advice'],
    },
    {
      text: '催到你的手机上：让他说，请只联系我本人。你也可以自己要求停止。',
      cites: ['third-party-contact-own-rights', 'cba2026-third-party-two-kinds'],
    },
    {
      text: '被起诉的：按时答辩、到庭。没签字、没追认的，在答辩里写明。',
      cites: ['cpl-147-default-judgment', 'cpl-128-answer-fifteen-days', 'civil-code-1064-spouse-debt'],
    },
  ],
  know: [
    {
      text: '法律：你没签字、事后没追认，又超出家庭日常生活需要的，一般不算夫妻共同债务。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '但是：钱用在家庭日常生活上的，就可能算，要一起还。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '超出日常需要的，对方能证明用于共同生活、共同经营，也可能算。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '行业自律：配偶不一定是“有关的人”，须严格审慎认定。',
      cites: ['cba2026-third-party-two-kinds'],
    },
    {
      text: '没有你的同意，催收的人不得进你们的家。硬闯的，打 110。',
      cites: ['criminal-245-trespass', 'chan-110'],
    },
    {
      text: '传票不理会，法院可以缺席判决。要到庭说清楚。',
      cites: ['cpl-147-default-judgment'],
    },
    {
      text: '支付令的期限是收到起十五日。不提书面异议，又不还，对方可以申请强制执行。',
      cites: ['cpl-225-228-payment-order'],
    },
  ],
  say: [
    '（真的没签过、没认过，才这样说）这笔钱我没有签字，也没有追认。',
    '有依据，请用文字发给我。我现在不签字，也不付钱。',
    '请只联系借款人本人，不要再打给我。',
    '（对他说）我们先把账看清楚，再商量怎么办。',
  ],
  keep: [
    { text: '家里的收入、开支记录，能看出钱没用在家里或用在家里。', cites: ['civil-code-1064-spouse-debt'] },
    { text: '对方发来的合同、明细、信息，一条都不删。', cites: ['practice-keep-own-record'] },
    { text: '自己参与的通话，录音一般可以当证据。', cites: ['spc-106-recording-as-evidence'] },
    { text: '法院文书和信封，写上收到的日期。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要签字、发信息说“我认”“我来还”。',
      why: '事后追认，可能把它变成共同债务。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '不要签担保。',
      why: '书面作了保证，就可能真要你还。',
      cites: ['civil-code-681-685-guarantor-only-by-contract'],
    },
    {
      text: '不要先替他还一点“表示诚意”。',
      why: '可能被说成你也认了。先打 12348 问。',
      cites: ['civil-code-1064-spouse-debt', 'chan-12348'],
    },
    {
      text: '不要为了躲债转移、隐藏财产。',
      why: '被起诉以后这样做，判决后又拒不执行的，可以追究刑事责任。',
      cites: ['spc-refusal-6-transfer-after-suit'],
    },
    {
      text: '不要不收、不看法院的信。',
      why: '同住的成年家属可以代收。拒收的，可以留置送达，程序照样往下走。',
      cites: ['cpl-88-89-service-refusal'],
    },
  ],
  unsure: [
    {
      text: '你们家这笔，到底算不算共同债务。',
      why: '要看签没签字、钱用在哪、谁拿得出证据。最后由法院定。',
      cites: ['civil-code-1064-spouse-debt'],
    },
    {
      text: '催收能不能找配偶。',
      why: '行业自律留了“有关的人”这个口子。规章写的是“与债务无关的第三人”，配偶算不算，没有写明。',
      cites: ['cba2026-third-party-two-kinds', 'cfc-2024-no-improper-collection'],
    },
    {
      text: '离婚以后怎么算。',
      why: '我们没有核对过这方面的条文。先打 12348 问。',
      cites: ['chan-12348'],
    },
  ],
}
