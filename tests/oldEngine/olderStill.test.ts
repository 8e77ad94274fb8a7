import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { vocabulary } from '../../machines/facts.ts'
import { door } from '../../src/content/zh-Hans/door.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { newOldPhone, type OldPhone, oldTest, url } from './oldPhone.ts'

/** A phone on which no script runs and no stylesheet is known: the least that an engine can do with a page. */
const newBarePhone = async (): Promise<OldPhone> => {
  const phone = await newOldPhone()
  const { page } = phone
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') return void request.continue()
    void fetch(request.url())
      .then((response) => response.text())
      .then((html) => html.replace(/<style>[\s\S]*?<\/style>/, ''))
      .then((body) => request.respond({ contentType: 'text/html; charset=utf-8', body }))
      .catch(() => request.abort())
  })
  return phone
}

const textOf = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden cannot be read
  page.$eval('body', (body) => (body instanceof HTMLElement ? body.innerText : ''))

/** Where each piece begins; -1 where it is missing. */
const placesIn = (text: string, pieces: readonly string[]): readonly number[] =>
  pieces.map((piece) => text.indexOf(piece))

oldTest('what to do at the door is read from top to bottom, numbers included', async () => {
  await using phone = await newBarePhone()
  const { page } = phone
  await page.goto(`${url}/door/`)
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0)
  const text = await textOf(page)
  const steps = door.steps.flatMap((step) => [step.do, step.more])
  const places = placesIn(text, [door.title, door.lead, ...steps, door.sayTitle, ...door.say])
  expect(places).not.toContain(-1)
  const inOrder = placesIn(text.slice(text.indexOf(door.lead)), steps)
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  // Where no link dials, the number must stand in the words.
  const numbers = await page.$$eval('a[href^="tel:"]', (links) =>
    links.map((link) => [link.getAttribute('href')?.slice(4) ?? '', link.textContent ?? '']),
  )
  expect(numbers.length).toBeGreaterThan(0)
  for (const [number = '', words = ''] of numbers) expect(words).toContain(number)
})

oldTest.each(['/guides/visit/', '/guides/legal/', '/not-mine/', '/answers/collectors/'])(
  '%s can be read as plain text, with its numbers',
  async (path) => {
    await using phone = await newBarePhone()
    const { page } = phone
    await page.goto(url + path)
    const text = await textOf(page)
    expect(text.length).toBeGreaterThan(500)
    const unsaid = await page.$$eval('a[href^="tel:"]', (links) =>
      links
        .filter((link) => !link.textContent?.includes(link.getAttribute('href')?.slice(4) ?? ' '))
        .map((link) => link.outerHTML),
    )
    expect(unsaid).toEqual([])
  },
)

oldTest('home asks its first question in links, and leads to the door', async () => {
  await using phone = await newBarePhone()
  const { page } = phone
  await page.goto(`${url}/`)
  const text = await textOf(page)
  expect(
    placesIn(
      text,
      vocabulary.asker.codes.map((code) => questions.asker.options[code]),
    ),
  ).not.toContain(-1)
  await Promise.all([page.waitForNavigation(), page.click('a[href="/door/"]')])
  expect(new URL(page.url()).pathname).toBe('/door/')
})
