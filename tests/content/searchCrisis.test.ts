import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { answers } from '../../src/content/zh-Hans/answers/index.ts'
import { crisisWords, harmlessWords } from '../../src/content/zh-Hans/searchCrisisWords.ts'
import { isCrisis } from '../../src/lib/search/crisis.ts'
import { createSearch } from '../../src/lib/search/engine.ts'
import { createFold } from '../../src/lib/search/fold.ts'
import { crisisFold, searchData } from '../../tools/searchIndex.ts'
import { questions88 } from './questions88.ts'
import { searchQueries } from './searchQueries.ts'

/** As the page reads it before the index is there, and as the engine reads it afterwards. */
const before = createFold(crisisFold())
const { fold, documents } = searchData()
const after = createFold(fold)

const inDanger = (typed: string): readonly boolean[] => [before, after].map((by) => isCrisis(typed, by))
const yes = [true, true]
const no = [false, false]

describe('the numbers stand above what is found for', () => {
  test.each([
    // What the review typed.
    '想自杀怎么办',
    '想死怎么办',
    '撑不下去了怎么办',
    '死了算了',
    '真想一死了之',
    '跳楼',
    '轻生',
    '绝望',
    // In more words.
    '被催得想死',
    '不想活了',
    '欠了这么多钱活着没意思',
    '还不上钱真的活不下去',
    '天天催收我崩溃了',
    '催收打到单位，我想跳楼',
    '老公欠网贷要跳河',
    '儿子说活着没意思，怎么劝',
    '我死了花呗要家人还吗',
    '逾期抑郁了能减免吗',
    '熬不下去了',
    '写好遗书了',
    '想伤害自己',
    '吃药自杀',
    '我快被逼死了',
    '借钱的人自杀了谁还',
    // However it is written.
    '想 自 杀',
    '自*杀',
    '自，杀',
    '自\u200b杀',
    '想自殺',
    '輕生',
    '撐不下去了',
    '絕望',
    '抑鬱症',
    '崩潰',
    'ＳＵＩＣＩＤＥ',
    'I want to die',
    'zi sha',
    `${'逾期了怎么办，'.repeat(200)}不想活了`,
  ])('%s', (typed) => expect(inDanger(typed)).toEqual(yes))
})

describe('nobody is alarmed by', () => {
  test.each([
    '',
    '   ',
    '借钱的人死了',
    '欠款人死了谁还',
    '我爸死了好几年，花呗还要还吗',
    '人死了债还要还吗',
    '死了算谁的债',
    '我死了的老公欠花呗',
    '去世',
    '借款人去世了怎么办',
    '死亡证明',
    '要求死者家属还钱',
    '逼死',
    '催收逼死人',
    '烦死了',
    '催死了',
    '催收骂我去死',
    '找死',
    '死期存款',
    '催收电话受不了了',
    '压力大',
    '支付宝崩溃打不开',
    '跳楼价',
    '想不开庭可以吗',
    '想不开通花呗',
    '想消失信记录',
    '楼道贴欠款',
    '借了钱，想，还',
    'fang zi shang',
    'what if they come to my door',
    '<b>',
  ])('%s', (typed) => expect(inDanger(typed)).toEqual(no))

  test('any question that this guide answers, or title that it has', () => {
    const asked = [
      ...questions88.map(({ text }) => text),
      ...answers.flatMap(({ question, asked: other }) => [question, ...other]),
      ...documents.map(({ title }) => title),
    ]
    expect(asked.filter((text) => isCrisis(text, after))).toEqual([])
  })

  test('what people type, but for those who are in danger', () => {
    const found = searchQueries.map(({ typed }) => typed).filter((typed) => isCrisis(typed, after))
    expect(found).toEqual(['不想活了', '想自杀怎么办', '死了算了', '跳楼'])
  })
})

test.each(['tw', 'hk'] as const)('every word is known in traditional characters, as written in %s', (to) => {
  const convert = Converter({ from: 'cn', to })
  expect(crisisWords.filter((word) => !inDanger(convert(word)).every(Boolean))).toEqual([])
  expect(harmlessWords.filter((word) => inDanger(convert(word)).some(Boolean))).toEqual([])
})

test('every exception is needed', () => {
  const isNeeded = (harmless: string): boolean =>
    crisisWords.some((word) => harmless.includes(word) || word.includes(harmless))
  expect(harmlessWords.filter((word) => !isNeeded(word))).toEqual([])
})

test('the line for those in distress comes first among what is found', () => {
  const search = createSearch(after)
  for (const document of documents) search.add(document)
  const others = crisisWords.filter((word) => search.find(word).hits[0]?.at !== '/complain/#line-chan-12356')
  expect(others).toEqual([])
})
