import { answers, answerWords } from '../../content/zh-Hans/answers/index.ts'
import { answerAddress } from '../answerAddresses.ts'
import type { SearchDocument } from '../search/document.ts'

/** Answers to what people ask, found in the ways in which they ask it. */
export const answerDocuments = (): readonly SearchDocument[] =>
  answers.map((answer) => {
    const [first, ...rest] = answer.answer
    return {
      kind: 'answer',
      at: answerAddress(answer),
      title: answer.question,
      excerpt: first.text,
      asked: answer.asked.join(' '),
      text: [
        ...rest.map(({ text }) => text),
        answer.unsure ?? '',
        answerWords.groups[answer.group].title,
      ].join(' '),
      ...(answer.unsure !== undefined && { isUnsure: true }),
    }
  })
