import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { newPhone, ready, remember, remembered, url } from './phone.ts'
import { continueButton, inputOf, placeNow, rowOf, soon } from './walk.ts'

/** Opens a page whose script does not come until it is let through. */
const openHeld = async (page: Page, path: string) => {
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/main-*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(url + path, { waitUntil: 'commit' })
  await continueButton(page).waitFor()
  return async () => {
    expect(await page.evaluate(() => document.documentElement.dataset.ready)).toBeUndefined()
    expect(new URL(page.url()).search).toBe('')
    held.resolve()
    await ready(page)
  }
}

describe('what is tapped before the script has come', () => {
  test('is answered once it has: one choice', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const facts: Facts = { asker: 'borrower' }
    const letThrough = await openHeld(page, '/questions/overdue/#borrower')
    await rowOf(page, 'overdue', 'weeks', facts).tap()
    await continueButton(page).tap()
    await letThrough()
    await soon(() => placeNow(page)).toBe('received')
    expect(await remembered(page)).toEqual({ asker: 'borrower', overdue: 'weeks' })
    expect(complaints).toEqual([])
  })

  test('is answered once it has: several choices', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const facts: Facts = { asker: 'borrower', overdue: 'months' }
    await remember(page, facts)
    const letThrough = await openHeld(page, '/questions/received/')
    await rowOf(page, 'received', 'reminder', facts).tap()
    await rowOf(page, 'received', 'agencyCall', facts).tap()
    await continueButton(page).tap()
    await letThrough()
    await soon(() => placeNow(page)).toBe('reachability')
    expect(await remembered(page)).toEqual({ ...facts, received: ['reminder', 'agencyCall'] })
    expect(complaints).toEqual([])
  })

  test('wins over what an earlier visit left', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await remember(page, { asker: 'borrower', overdue: 'days', lender: 'bank' })
    const letThrough = await openHeld(page, '/questions/overdue/')
    await rowOf(page, 'overdue', 'months', { asker: 'borrower' }).tap()
    await continueButton(page).tap()
    await letThrough()
    await soon(() => placeNow(page)).toBe('received')
    expect(await remembered(page)).toEqual({ asker: 'borrower', overdue: 'months', lender: 'bank' })
    expect(complaints).toEqual([])
  })

  test('stays chosen where 继续 was not pressed', async () => {
    await using phone = await newPhone()
    const { page } = phone
    const letThrough = await openHeld(page, '/questions/overdue/#borrower')
    await rowOf(page, 'overdue', 'weeks', { asker: 'borrower' }).tap()
    await letThrough()
    expect(await inputOf(page, 'overdue', 'weeks', {}).isChecked()).toBe(true)
    expect(placeNow(page)).toBe('overdue')
  })

  test('on 继续 without a choice is told as soon as it has', async () => {
    await using phone = await newPhone()
    const { page } = phone
    const letThrough = await openHeld(page, '/questions/asker/')
    await continueButton(page).tap()
    await letThrough()
    await page.getByRole('alert').waitFor()
    expect(placeNow(page)).toBe('asker')
  })
})

/** Taps this as soon as React has begun to listen and so many tasks have passed: with one, before it has drawn anything. */
const tapWhileTakenOver = (page: Page, selector: string, tasks: number): Promise<unknown> =>
  page.addInitScript(
    ([wanted, count]) => {
      const { addEventListener } = EventTarget.prototype
      let isCounting = false
      const tapLater = (left: number): void => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          if (left > 1) return tapLater(left - 1)
          document.documentElement.dataset.tapped = String(document.documentElement.dataset.ready)
          document.querySelector<HTMLElement>(wanted)?.click()
        }
        port2.postMessage(undefined)
      }
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: [string, never]) {
        addEventListener.apply(this, given)
        if (isCounting || given[0] !== 'click' || !(this instanceof Element) || this.id !== 'root') return
        isCounting = true
        tapLater(count)
      }
    },
    [selector, tasks] as const,
  )

const tappedWhen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.tapped)

describe.each([1, 2, 3, 4, 5, 6, 7])('what is tapped while the page is taken over, %i tasks on', (tasks) => {
  test('继续 finds the choice made before', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await tapWhileTakenOver(page, 'form [type=submit]', tasks)
    const letThrough = await openHeld(page, '/questions/overdue/#borrower')
    await rowOf(page, 'overdue', 'weeks', { asker: 'borrower' }).tap()
    await letThrough()
    await soon(() => placeNow(page)).toBe('received')
    expect(await remembered(page)).toEqual({ asker: 'borrower', overdue: 'weeks' })
    if (tasks === 1) expect(await tappedWhen(page)).toBe('undefined')
    await page.goBack()
    await soon(() => placeNow(page)).toBe('overdue')
    expect(complaints).toEqual([])
  })

  test('a choice wins over what an earlier visit left', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const facts: Facts = { asker: 'borrower', overdue: 'days' }
    await remember(page, facts)
    await tapWhileTakenOver(page, 'input[value=months]', tasks)
    await page.goto(`${url}/questions/overdue/`)
    await ready(page)
    await soon(() => tappedWhen(page)).toBeDefined()
    await soon(() => inputOf(page, 'overdue', 'months', facts).isChecked()).toBe(true)
    await continueButton(page).tap()
    await soon(() => remembered(page)).toEqual({ asker: 'borrower', overdue: 'months' })
    expect(complaints).toEqual([])
  })
})

test('a page whose script never comes keeps the choices out of the address', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.route('**/assets/main-*.js', (route) => route.abort())
  await page.goto(`${url}/questions/overdue/`)
  await rowOf(page, 'overdue', 'weeks', {}).tap()
  await continueButton(page).tap()
  expect(page.url()).toBe(`${url}/questions/overdue/`)
  expect(await inputOf(page, 'overdue', 'weeks', {}).isChecked()).toBe(true)
})
