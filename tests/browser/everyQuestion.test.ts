import { describe } from 'vitest'
import { type FactId, type Facts, factIds } from '../../machines/facts.ts'
import { isBystander, relevantQuestions } from '../../machines/questions.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { checkPage } from './checkedPhone.ts'
import { remember, visit } from './phone.ts'
import { stories } from './stories.ts'
import { continueButton } from './walk.ts'

/** The answers of a story that meets the question, but for the one to it. */
const askedAfter = (id: FactId): Facts => {
  if (id === 'asker') return {}
  const found = stories.find(([, facts]) => relevantQuestions(facts).includes(id))
  if (!found) throw new Error(`No story is asked ${id}`)
  const { [id]: _itself, ...answers } = found[1]
  return answers
}

describe.each(factIds)('继续 without a choice at the question %s', (id) => {
  checkPage(async (page) => {
    const answers = askedAfter(id)
    await remember(page, answers)
    await visit(page, addressOf(id))
    await continueButton(page).tap()
    await page
      .getByRole('alert')
      .getByText(questionFor(id, isBystander(answers)).error)
      .waitFor()
  })
})
