import type { SituationId } from '../../../../machines/situations.ts'

/** All that a result needs to point to a guide, so that it loads no guide. At most 14 characters. */
export const situationTitles: Readonly<Record<SituationId, string>> = {
  contact: '我是紧急联系人、亲友',
  parents: '孩子欠了钱，找到父母',
  workplace: '催到单位、同事这里',
  wrongNumber: '号码是新的，或打错了',
  spouse: '欠钱的是我配偶',
  heir: '欠钱的人去世了',
  guardian: '未成年的孩子用了账号',
  illness: '生病，或遇到变故',
  unemployment: '没有工作，没有收入',
  student: '还在上学',
  severalDebts: '同时欠了好几笔',
  notMine: '这笔钱不是我借的',
  wrongAmount: '是我借的，但数目不对',
  longSilent: '很久没动静，又有人催',
  returning: '断联以后，重新联系',
  judged: '法院已经判了',
}
