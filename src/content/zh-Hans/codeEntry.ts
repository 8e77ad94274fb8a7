import type { Decoded } from '../../../machines/code/code.ts'

type Problem = Extract<Decoded, { readonly ok: false }>['problem']

/** Entering a code, and one clear sentence with a way on for everything that can be wrong with it. */
export const codeEntry = {
  title: '输入短码',
  description: '打开别人给你的结果，或者你上次抄下的结果。',
  says: '在这里输入，短码不会发给服务器。',
  label: '短码',
  hint: '大小写、空格、横线都不要紧',
  open: '打开',
  start: '从第一个问题开始',
} as const

/** Also on the shared page, where the code came in an address. */
export const codeProblems: Record<Problem, string> = {
  empty: '还没有短码。请输入短码，或者从第一个问题开始。',
  tooLong: '这段文字太长，不像短码。请只留下短码那一串字母和数字。',
  characters: '里面有短码不会用到的字。短码只有数字和英文字母。',
  check: '短码对不上，可能抄错、漏了或多了一个字。请对照原来的再看一遍。',
  edition: '这个短码来自更新的版本。请连上网，刷新这一页，再输入一次。',
  content: '这个短码读不出来。请对方重新分享一次，或者自己从第一个问题开始。',
}
