import type { SourceId } from '../../../machines/collection/vocabulary.ts'

interface Line {
  readonly text: string
  /** Numbers that can be called right below it. */
  readonly calls: readonly string[]
  readonly cites: readonly SourceId[]
}

interface SearchCrisis {
  readonly title: string
  readonly says: readonly Line[]
  readonly call: (number: string) => string
  /** Read out by screen readers while the fingers are still in the field above. */
  readonly told: string
}

/** Above whatever was found, where what was typed says that somebody may be in danger: searchCrisisWords.ts. */
export const searchCrisis: SearchCrisis = {
  title: '先照顾好人，债可以慢慢谈',
  says: [
    { text: '有危险，现在就打 110 或 120。', calls: ['110', '120'], cites: ['chan-110'] },
    {
      text: '想说说话，打 12356，不用说名字。夜里可能打不通，找一个信得过的人陪着。',
      calls: ['12356'],
      cites: ['chan-12356'],
    },
    { text: '在帮别人的：陪着他，先打电话，债放到后面。', calls: [], cites: [] },
  ],
  call: (number) => `拨打 ${number}`,
  told: '有危险，现在就打 110 或 120。想说说话，打 12356。电话就在输入框下面。',
}
