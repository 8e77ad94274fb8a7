import { expect } from 'vitest'
import { applicable } from '../../machines/questions.ts'
import { questions } from '../../src/content/zh-Hans/questions.ts'
import { sharedText, shareText } from '../../src/content/zh-Hans/result.ts'
import { answersText } from '../../src/content/zh-Hans/session.ts'
import { addressOf } from '../../src/lib/addresses.ts'
import { oldVersion } from '../../tools/oldChromium.ts'
import { story } from '../browser/stories.ts'
import { newOldPhone, oldTest, url, visit } from './oldPhone.ts'
import {
  answerAll,
  answersShown,
  arrived,
  follow,
  headingOf,
  headline,
  placeNow,
  remember,
  remembered,
  tapText,
} from './oldWalk.ts'

const facts = story('seven calls')

oldTest('the engine is Chromium 92', async () => {
  await using phone = await newOldPhone()
  const { page } = phone
  expect(await page.browser().version()).toBe(`HeadlessChrome/${oldVersion}`)
  // What came with 93: were it there, everything below would prove nothing.
  expect(await page.evaluate(() => 'hasOwn' in Object)).toBe(false)
  expect(await page.evaluate(() => CSS.supports('accent-color', 'red'))).toBe(false)
})

oldTest('by touch: home, every question, the result, back, forward, and a change', async () => {
  await using phone = await newOldPhone()
  const { page, complaints } = phone
  await visit(page, '/')
  await follow(page, questions.asker.options.borrower)
  const asked = await answerAll(page, facts)
  expect(asked).toEqual(Object.keys(applicable(facts)).slice(1))
  const stage = await headline(page)
  expect(await remembered(page)).toEqual(applicable(facts))

  const last = asked.at(-1) ?? 'asker'
  await page.evaluate(() => history.back())
  await arrived(page, addressOf(last))
  expect(await headingOf(page)).toBe(questions[last].title)
  await page.evaluate(() => history.forward())
  expect(await headline(page)).toBe(stage)

  await tapText(page, '#answers button', `${answersText.change}${questions.ability.short}`)
  await arrived(page, addressOf('ability'))
  await answerAll(page, { ...facts, ability: 'none' })
  await headline(page)
  expect(placeNow(page)).toBe('result')
  expect(await remembered(page)).toEqual({ ...applicable(facts), ability: 'none' })
  expect(complaints).toEqual([])
})

oldTest('the link leads a clean phone to the same result, which can be made one’s own', async () => {
  await using own = await newOldPhone()
  await remember(own.page, facts)
  await visit(own.page, '/result/')
  const stage = await headline(own.page)
  await follow(own.page, shareText.open)
  expect(await headline(own.page)).toBe(stage)
  const shown = await answersShown(own.page)
  expect(own.page.url()).toMatch(/\/r\/\?c=[0-9A-Z]+$/)

  await using helper = await newOldPhone()
  const { page } = helper
  await visit(page, own.page.url().slice(url.length))
  expect(await headline(page)).toBe(stage)
  expect(await answersShown(page)).toEqual(shown)
  expect(await remembered(page)).toBeUndefined()
  await tapText(page, 'button', sharedText.adopt)
  await arrived(page, addressOf('review'))
  expect(await remembered(page)).toEqual(applicable(facts))
  expect([...own.complaints, ...helper.complaints]).toEqual([])
})

oldTest('the worker keeps the guide, so that the main job needs no network', async () => {
  await using phone = await newOldPhone({ letsWorkerAnswer: true })
  const { page, complaints } = phone
  await visit(page, '/')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  expect(complaints).toEqual([])
  await page.setOfflineMode(true)
  await visit(page, '/questions/overdue/#borrower')
  await answerAll(page, facts)
  await headline(page)
  await visit(page, '/door/')
  expect(await remembered(page)).toEqual(applicable(facts))
})
