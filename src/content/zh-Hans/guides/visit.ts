import type { Guide } from './guide.ts'

export const visitGuide: Guide = {
  title: '有人说要上门',
  description: '说要上门多半是施压。真有人来，可以不开门，不签字，不给钱。',
  intro: '真的上门少见，但有可能。你可以不开门。',
  looksLike: [
    {
      text: '短信、电话说“今天上门”“走访户籍地”。',
      cites: ['practice-visit-threat-common'],
    },
    {
      text: '通知里写“外访”，意思是派人上门。写了不等于一定来。',
      cites: ['cba2026-definition', 'practice-visit-threat-common'],
    },
    {
      text: '楼道、门口贴了催收的纸。行业自律禁止在公众场所张贴。',
      cites: ['cba2026-no-posting'],
    },
    { text: '真的有人来敲门。少见，没有公开统计。', cites: ['practice-visit-rare'] },
  ],
  behind: [
    { text: '说要上门，多半是施压。', cites: ['practice-visit-threat-common'] },
    {
      text: '来的若是催收公司的人：没有你的同意不得进门，也不能搜你的身。冻结、划走钱，通常要法院裁定。',
      cites: ['criminal-245-trespass', 'civil-code-1011-personal-freedom', 'cpl-253-freeze-accounts'],
    },
    {
      text: '也有骗子冒充“外访小组”发短信，让人转账。',
      cites: ['warn-fake-visit-team'],
    },
    {
      text: '法院的人上门送文书，会表明身份，让你签收。可以核实，是真的就配合。',
      cites: ['verify-court-delivery-marks', 'chan-12368'],
    },
    {
      text: '欠多少、逾期多久会上门：没有可靠的界线，网上的数字不要信。',
      cites: ['practice-visit-rare'],
    },
  ],
  usuallyNext: [
    {
      text: '通常是电话、短信接着来，人没有来。',
      cites: ['practice-visit-rare', 'practice-visit-threat-common'],
    },
    {
      text: '真来了，可能叫你签还款计划。你可以不签。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '你不同意，他们不得进门。请他们离开，不走就可以打 110。',
      cites: ['criminal-245-trespass', 'cba2026-no-entry', 'chan-110'],
    },
  ],
  rarely: [
    { text: '真的来人，少见，没有公开统计。', cites: ['practice-visit-rare'] },
    {
      text: '去找村委会：有人投诉过被这样威胁。真去了的，没查到可核实的例子。',
      cites: ['practice-village-committee-threat'],
    },
  ],
  today: [
    {
      text: '有人强行进门、威胁、砸东西、堵门：打 110。',
      cites: ['chan-110', 'psl-47-trespass-and-restraint', 'psl-59-property-damage'],
    },
    {
      text: '人已经到门口：不开门，隔着门说，开着录像。照着“有人在门口”那一页做。',
      cites: ['criminal-245-trespass', 'spc-106-recording-as-evidence'],
    },
    {
      text: '门外说是法院或警察：先隔门问单位、姓名、案号。打 12368 或 110 核实，是真的就配合。',
      cites: ['verify-court-delivery-marks', 'chan-12368', 'chan-110'],
    },
    {
      text: '只是说要来：告诉同住的人，不开门，不签字，不给钱。',
      cites: ['criminal-245-trespass', 'spc-limitation-14-17-19-promises'],
    },
    {
      text: '自己找官方客服，问有没有派人、是哪家公司。',
      cites: ['practice-verify-by-own-call', 'cba2026-whitelist-publish'],
    },
    {
      text: '短信要你先转“验证资金”：不要转，这是骗局。',
      cites: ['warn-fake-visit-team'],
    },
  ],
  thisWeek: [
    {
      text: '把说要上门的短信、录音存好，向贷款机构投诉，要工单号。',
      cites: ['practice-keep-own-record', 'complaint-2020-deadlines'],
    },
    {
      text: '还不满意：银行、消费金融公司的，打 12378；小贷公司的，找当地金融管理部门。',
      cites: ['chan-12378', 'chan-division-2024-no1'],
    },
    {
      text: '真有人来过：当天写下时间、人数、公司和说过的话。',
      cites: ['practice-keep-own-record'],
    },
    {
      text: '吓得睡不着：打 12356 说说话。夜里可能打不通。',
      cites: ['chan-12356'],
    },
  ],
  later: [
    {
      text: '想谈还款：自己找官方客服谈，不用等人上门。很久没人催的账，先打 12348 问时效。',
      cites: ['practice-plan-case-by-case', 'spc-limitation-14-17-19-promises', 'chan-12348'],
    },
    {
      text: '有人反复来纠缠、跟踪：再报警，请公安考虑责令他不得接触你。',
      cites: ['psl-50-2-no-contact-order', 'chan-110'],
    },
    {
      text: '东西弄坏了、名誉受损：打 12348 问怎么要求赔偿。',
      cites: ['civil-code-1165-1182-1183-damages', 'chan-12348'],
    },
  ],
  say: {
    short: [
      '请在门外说。请每个人把证件和授权书举给我看。',
      '我在录像。我不同意你们进来。',
      '我现在不签字，也不付钱。',
      '要说的请用文字发给我。我会找官方客服核实。',
      '请离开。不走，我就打 110。',
      '（说是法院、警察）请说单位、姓名和案号。我先打电话核实。',
    ],
    large: ['我不同意你们进来', '请离开', '我在录像', '不走，我就打 110'],
    written: [
      '你好。〔日期〕我收到消息，说要派人上门。请核实：是不是你们派的，公司全称是什么。我不同意任何人进入我的住处和单位。有事请用文字联系我本人，并给我工单号。',
      '你好。〔日期、时间〕有〔几〕个人到我家，自称〔对方的自称〕，做了〔看到的事〕。录像和照片我已保存。请核查，停止这样上门，并用文字告诉我处理结果。',
      '（发给同住的人）有人来敲门要债，不要开门，不要签字，不要给钱。隔着门说“请离开”。硬闯、威胁、砸门，就打 110，再打给我。',
    ],
  },
  proof: [
    {
      text: '隔着门或门镜，拍下人、证件和时间。',
      cites: ['spc-106-recording-as-evidence', 'pipl-26-public-camera'],
    },
    {
      text: '自己在场的录音录像，一般可以当证据。存一份到别处。',
      cites: ['spc-106-recording-as-evidence'],
    },
    { text: '贴的纸、弄坏的东西：拍照，先别清理。', cites: ['practice-keep-own-record'] },
    { text: '报过警：记下时间和派出所，要回执。', cites: ['practice-keep-own-record'] },
  ],
  dont: [
    {
      text: '不要给催收的人开门。',
      why: '隔着门说就够了。没有你的同意，他们不得进你的家。',
      cites: ['criminal-245-trespass', 'civil-code-1032-1033-private-peace'],
    },
    {
      text: '不要当场签还款承诺。',
      why: '签了算同意还，三年时效重新算。时效过了再签，可能就不能再拿时效来拒绝。',
      cites: ['spc-limitation-14-17-19-promises'],
    },
    {
      text: '不要给现金，不要当场转账。',
      why: '还没核实是谁。公安机关通报过，有人借还款的名义骗钱。',
      cites: ['practice-private-account-fraud', 'warn-fake-visit-team'],
    },
    {
      text: '不要动手。',
      why: '打人、伤人，你也可能受处罚。有危险就退回屋里，打 110。',
      cites: ['chan-110', 'psl-51-assault'],
    },
    {
      text: '真的法院文书，不要不收。',
      why: '拒收可以留置送达，程序不会停。收下，记住收到的日期。',
      cites: ['cpl-88-89-service-refusal'],
    },
  ],
  rights: [
    {
      text: '法律：没有你的同意，催收人员不得进入你的住宅。',
      cites: ['criminal-245-trespass', 'psl-47-trespass-and-restraint'],
    },
    {
      text: '法律：谁都不能用拘禁等方式限制你的行动自由，也不能搜你的身。',
      cites: ['civil-code-1011-personal-freedom'],
    },
    {
      text: '行业自律：上门应安排不少于两人，出示证件，全程录音录像。未经同意，禁止进入住宅和办公区域。',
      cites: ['cba2026-visit-art22', 'cba2026-no-entry'],
    },
    {
      text: '国标（推荐性）：每天不应超过1次，应至少2人，不应进私人住宅和办公区域。',
      cites: ['gbt45251-visit-people-frequency'],
    },
    {
      text: '限度：法律一般没有“先书面同意才能上门”这一条。你能做的是不开门。',
      cites: ['pipl-home-visit-no-written-consent-rule'],
    },
  ],
  fraud: [
    {
      text: '“已安排外访小组到户籍地核实”，再让你转账：反诈中心提示过，这是骗局。',
      cites: ['warn-fake-visit-team'],
    },
    {
      text: '自称警察来要债：先打 110 核实。单纯的欠款纠纷，警方不裁决。',
      cites: ['chan-110', 'criminal-279-impersonate-official'],
    },
    {
      text: '硬闯住宅、拘禁人：不管债是真是假，都可能犯罪。打 110。',
      cites: ['criminal-245-trespass', 'criminal-238-illegal-detention', 'chan-110'],
    },
    {
      text: '砸门锁、泼油漆：公安可以处罚，严重的可能犯罪。拍照，报警。',
      cites: ['psl-59-property-damage', 'criminal-275-property-damage'],
    },
  ],
}
