import { describe } from 'vitest'
import { factIds } from '../../machines/facts.ts'
import { isBystander } from '../../machines/questions.ts'
import { questionFor } from '../../src/content/zh-Hans/questionFor.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { askedAfter } from './cases.ts'
import { checkPage } from './checkedPhone.ts'
import { remember, visit } from './phone.ts'
import { continueButton } from './walk.ts'

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
