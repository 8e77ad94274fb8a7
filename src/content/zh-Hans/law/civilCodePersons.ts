import type { civilCodePersons } from '../../../../machines/law/civilCodePersons.ts'
import type { LawText } from './text.ts'

/** 民法典：人格权、侵权责任、配偶和继承人 */
export const civilCodePersonsText = {
  'civil-code-997-injunction': {
    short: '民法典第997条',
    topic: '人格权禁令',
    plain:
      '有证据证明对方正在或将要侵害你的人格权，不制止会造成难以弥补的损害的，你可以申请法院责令停止（人格权禁令）。',
  },
  'civil-code-1011-personal-freedom': {
    short: '民法典第1011条',
    topic: '行动自由',
    plain: '谁都不能用拘禁等方式限制你的行动自由，也不能搜你的身。',
  },
  'civil-code-1024-reputation': {
    short: '民法典第1024条',
    topic: '名誉权',
    plain: '任何组织或个人不得用侮辱、诽谤等方式侵害你的名誉，例如张贴大字报、到单位骂人、造谣。',
  },
  'civil-code-1029-credit-evaluation': {
    short: '民法典第1029条',
    topic: '信用评价',
    plain: '你可以查询自己的信用评价。发现不当的，有权提出异议、要求更正或删除，对方应当及时核查。',
  },
  'civil-code-1032-1033-private-peace': {
    short: '民法典第1032、1033条',
    topic: '生活安宁和住宅',
    plain:
      '没有法律规定或你的明确同意，任何人不得用电话、短信、微信、传单等侵扰你的生活安宁，也不得进入、拍摄你的住宅。正常、适度地催你还，本身合法，是不是侵扰要看频率、时间和方式。',
  },
  'civil-code-1034-1038-personal-info': {
    short: '民法典第1034、1038条',
    topic: '个人信息',
    plain:
      '姓名、住址、电话等都是个人信息。处理要合法、正当、必要，不得过度；未经你同意，不得非法提供给别人。',
  },
  'civil-code-1165-1182-1183-damages': {
    short: '民法典第1165、1183条',
    topic: '受了损害的赔偿',
    plain: '对方有过错、侵害你的权益造成损害的，应当赔偿。造成严重精神损害的，你可以要求精神损害赔偿。',
  },
  'civil-code-1064-spouse-debt': {
    short: '民法典第1064条',
    topic: '夫妻共同债务',
    plain:
      '配偶没有签字、事后也没有追认，借款又超出家庭日常生活需要的，一般不算夫妻共同债务，除非要债的一方能证明用于共同生活或经营。',
  },
  'civil-code-1159-1161-heirs': {
    short: '民法典第1159、1161条',
    topic: '继承人还多少',
    plain:
      '借款人去世后，继承人只在继承到的遗产价值范围内还债，自愿多还的除外；放弃继承的，可以不还。父债子偿没有法律依据。',
  },
} as const satisfies Record<keyof typeof civilCodePersons, LawText>
