import { expect, test } from 'vitest'
import { encode } from '../../machines/code/code.ts'
import { codeEntry } from '../../src/content/zh-Hans/codeEntry.ts'
import { failures } from '../../src/content/zh-Hans/session.ts'
import { sourceText } from '../../src/content/zh-Hans/sources.ts'
import { newPhone, remember, remembered, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { answerAll, heading, headline, placeNow, soon, textOf } from './walk.ts'

const facts = story('called as')
const resultPart = '**/assets/views-*.js'
const sourcesPart = '**/assets/sources-*.js'
const code = encode(facts).replaceAll('-', '')

test.each(['/result/', `/r/?c=${code}`])(
  '%s, cut off from its part, says so and can be tried again',
  async (path) => {
    await using phone = await newPhone()
    const { page } = phone
    await remember(page, facts)
    await page.route(resultPart, (route) => route.abort())
    await visit(page, path)
    await soon(() => textOf(heading(page))).toBe(failures.load.title)
    const again = page.getByRole('button', { name: failures.load.again })
    const tried = page.waitForEvent('requestfailed')
    await again.tap()
    await tried
    await page.getByText(failures.load.says).waitFor()
    expect(await remembered(page)).toEqual(facts)
    await page.unroute(resultPart)
    await again.tap()
    await headline(page)
    expect(await remembered(page)).toEqual(facts)
  },
)

test('questions can be answered while the result cannot be had, and it is had in the end', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.route(resultPart, (route) => route.abort())
  await visit(page, '/questions/received/#contact')
  await answerAll(page, facts)
  expect(placeNow(page)).toBe('result')
  await soon(() => textOf(heading(page))).toBe(failures.load.title)
  expect(await remembered(page)).toEqual(facts)
  await page.unroute(resultPart)
  await page.getByRole('button', { name: failures.load.again }).tap()
  await headline(page)
})

test('once a question is open and the result has come, no network is needed', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  const part = page.waitForResponse(resultPart)
  await visit(page, '/questions/received/#contact')
  await (await part).finished()
  await page.context().setOffline(true)
  await answerAll(page, facts)
  await headline(page)
  // Browsers ask for the icon again at every address; what comes when idle, or when something is tried out, may wait.
  expect(
    complaints.filter((complaint) => /^error|\/assets\/(?!whatIf|readAloud|offline)/.test(complaint)),
  ).toEqual([])
})

test('a source that cannot be had says so, and can be tried again', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await remember(page, facts)
  await page.route(sourcesPart, (route) => route.abort())
  await visit(page, '/result/')
  await headline(page)
  await page.getByRole('button', { expanded: false }).first().tap()
  await page.getByText(sourceText.failed).waitFor()
  await page.unroute(sourcesPart)
  await page.getByRole('button', { name: sourceText.again }).tap()
  await page.getByText(sourceText.checked('').trim(), { exact: false }).first().waitFor()
})

test('without the script of the home page a code still opens', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.route('**/assets/light-*.js', (route) => route.abort())
  await page.goto(`${url}/`)
  await page.getByRole('textbox', { name: codeEntry.label }).fill(code)
  await page.getByRole('button', { name: codeEntry.open }).tap()
  await headline(page)
})
