import { expect, test } from 'vitest'
import { applicable } from '../../machines/questions.ts'
import { codeEntry } from '../../src/content/zh-Hans/codeEntry.ts'
import { home } from '../../src/content/zh-Hans/home.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { sharedText, shareText } from '../../src/content/zh-Hans/result.ts'
import { answersText } from '../../src/content/zh-Hans/session.ts'
import { newPhone, ready, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, answersShown, heading, headline, placeNow, soon, textOf } from './walk.ts'

test.each([story('seven calls'), story('called as somebody')])(
  'by touch: home, questions, result, the link in a clean profile, the code typed in another (%#)',
  async (facts) => {
    await using own = await newPhone()
    const { page } = own
    await visit(page, '/')
    const asker = facts.asker ?? 'borrower'
    await page.getByRole('link', { name: questions.asker.options[asker] }).tap()
    await page.waitForURL(/\/questions\//)
    await ready(page)
    expect(new URL(page.url()).hash).toBe('')
    await answerAll(page, facts)
    expect(placeNow(page)).toBe('result')
    const stage = await headline(page)
    expect(await remembered(page)).toEqual(applicable(facts))
    const answers = await answersShown(page)
    expect(answers.length).toBe(Object.keys(facts).length)

    await page.getByRole('link', { name: shareText.open }).tap()
    await page.waitForURL(/\/r\/\?c=/)
    await ready(page)
    expect(await headline(page)).toBe(stage)
    const link = await textOf(page.getByText(`${url}/r/?c=`))
    const code = await textOf(page.locator('.code'))

    await using helper = await newPhone()
    await helper.page.goto(link)
    expect(await headline(helper.page)).toBe(stage)
    expect(await answersShown(helper.page)).toEqual(answers)
    expect(await remembered(helper.page)).toBeUndefined()
    await helper.page.getByRole('button', { name: sharedText.adopt }).tap()
    await soon(() => placeNow(helper.page)).toBe('review')
    expect(await remembered(helper.page)).toEqual(applicable(facts))

    await using listener = await newPhone()
    await visit(listener.page, '/')
    await listener.page.getByRole('textbox', { name: codeEntry.label }).fill(code.toLowerCase())
    await listener.page.getByRole('button', { name: codeEntry.open }).tap()
    expect(await headline(listener.page)).toBe(stage)
    expect(await answersShown(listener.page)).toEqual(answers)

    expect([...own.complaints, ...helper.complaints, ...listener.complaints]).toEqual([])
  },
)

test('who comes back finds the answers by a link on the home page', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, '/questions/overdue/#borrower')
  await visit(page, '/')
  await page.getByRole('link', { name: home.start.again }).tap()
  await soon(() => placeNow(page)).toBe('review')
  await ready(page)
  await soon(() => textOf(heading(page))).toBe(answersText.title)
  expect(await remembered(page)).toEqual({ asker: 'borrower' })
})
