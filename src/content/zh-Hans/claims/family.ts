import type { ClaimText } from './claim.ts'

/** 父母、孩子、配偶、继承人 */
export const familyClaims = {
  familyFatherSon: {
    says: '父债子还',
    verdict: 'wrong',
    rule: '没有法律依据。继承人只在继承到的遗产价值里还债；放弃继承的，可以不还。',
    cites: ['civil-code-1159-1161-heirs'],
  },
  familyParents: {
    says: '成年子女欠的钱，父母要还',
    verdict: 'wrong',
    rule: '没有签保证的，一般没有还款义务。',
    cites: ['civil-code-681-685-guarantor-only-by-contract'],
  },
  familySpouse: {
    says: '结了婚，配偶就要一起还',
    verdict: 'wrong',
    rule: '没签字、没追认，又超出家庭日常需要的，一般不算共同债务。要债的一方能证明用于共同生活、经营的除外。',
    cites: ['civil-code-1064-spouse-debt'],
  },
  familySchool: {
    says: '逾期会影响孩子上学',
    verdict: 'wrong',
    rule: '单纯逾期一般不会。被法院限制高消费的，孩子不得读高收费私立学校；公办学校一般不受影响。',
    cites: ['spc-consumption-limit-child-school'],
  },
  familyCareer: {
    says: '父母逾期，孩子不能考公、参军',
    verdict: 'notFound',
    rule: '没有查到逾期本身会这样的规定。具体岗位，看它的招录文件。',
    cites: [],
    searched: '2026年11月查过公开的规定和网页，没有查到逾期本身会这样的规定。',
  },
} as const satisfies Readonly<Record<string, ClaimText>>
