import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { linkOf, ownLinkOf } from '../../machines/code/link.ts'
import { law } from '../../src/content/zh-Hans/law/index.ts'
import { shareText } from '../../src/content/zh-Hans/result.ts'
import { citedBy } from '../../src/lib/citedBy.ts'
import { newPhone, remember, url, visit } from './phone.ts'
import { story } from './stories.ts'
import { headline, soon } from './walk.ts'

const facts = story('called as')
const code = encode(facts)
const link = linkOf(code, url)
const sharedPath = `/r/?c=${code.replaceAll('-', '')}`

/** What a long press would read out of the picture. */
const readQr = async (page: Page, name: RegExp): Promise<string | undefined> => {
  const picture = page.getByRole('img', { name })
  await picture.waitFor()
  const address = (await picture.getAttribute('src')) ?? ''
  const { data, width, height } = PNG.sync.read(Buffer.from(address.split(',')[1] ?? '', 'base64'))
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data
}

describe.each([
  [shareText.makeQr, /^二维码/],
  [shareText.makeCard, /^图片卡/],
])('%s', (button, name) => {
  test('gives a PNG that leads to this very result, and says so when it is there', async () => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    await visit(page, sharedPath)
    await headline(page)
    await page.getByRole('button', { name: button }).tap()
    expect(await readQr(page, name)).toBe(link)
    const picture = page.getByRole('img', { name })
    expect(await picture.getAttribute('src')).toMatch(/^data:image\/png/)
    expect(await picture.getAttribute('alt')).toContain(code)
    await page.getByText(shareText.made).waitFor()
    expect(complaints).toEqual([])
  })

  test('says so where no picture can be made', async () => {
    await using phone = await newPhone()
    const { page } = phone
    await visit(page, sharedPath)
    await headline(page)
    await page.route('**/assets/{qr,card,lean-qr}-*.js', (route) => route.abort())
    await page.getByRole('button', { name: button }).tap()
    await page.getByText(shareText.notMade).waitFor()
    await page.getByText(code, { exact: true }).waitFor()
  })
})

test('another code, opened in the place of the first, brings no picture of the first along', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await visit(page, ownLinkOf(code))
  await headline(page)
  await page.getByRole('button', { name: shareText.makeQr }).tap()
  expect(await readQr(page, /^二维码/)).toBe(link)
  const other = encode(story('seven calls'))
  await page.evaluate((fragment) => location.assign(fragment), `#${other}`)
  await page.getByText(other, { exact: true }).waitFor()
  expect(await page.getByRole('img', { name: /^二维码/ }).count()).toBe(0)
  await page.getByRole('button', { name: shareText.makeQr }).tap()
  expect(await readQr(page, /^二维码/)).toBe(linkOf(other, url))
})

test('copies the link, and says so only once it is copied', async () => {
  await using phone = await newPhone({ permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = phone
  await page.addInitScript(() => {
    const { clipboard } = navigator
    const write = clipboard.writeText.bind(clipboard)
    clipboard.writeText = async (text) => {
      const told = new Promise((resolve) => addEventListener('go-on', resolve, { once: true }))
      document.documentElement.dataset.held = ''
      await told
      await write(text)
    }
  })
  await visit(page, sharedPath)
  await headline(page)
  await page.getByRole('button', { name: shareText.copyLink }).tap()
  await page.locator('html[data-held]').waitFor({ state: 'attached' })
  // Two frames later whatever a tap shows at once stands there.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))))
  expect(await page.getByText(shareText.copied).count()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('go-on')))
  await page.getByText(shareText.copied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
})

test('where copying is refused, the link stands there to be taken by hand', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await visit(page, sharedPath)
  await headline(page)
  await page.getByRole('button', { name: shareText.copyLink }).tap()
  await page.getByText(shareText.notCopied).waitFor()
  await page.getByText(link, { exact: true }).waitFor()
})

/** The dialog would wait for somebody; what it prints is what stands there now. */
const printHere = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.documentElement.dataset.printed = ''
    }
  })

const print = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: shareText.print }).tap()
  await page.locator('html[data-printed]').waitFor({ state: 'attached' })
}

test('the printed sheet has everything opened and every source in full', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await printHere(page)
  await visit(page, sharedPath)
  await headline(page)
  await print(page)
  expect(await page.locator('details:not([open])').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await soon(() => page.getByRole('heading', { name: shareText.printSources }).isVisible()).toBe(true)
  const sheet = ((await page.locator('main').textContent()) ?? '').replace(/\s/g, '')
  const plain = Object.entries(law).filter(([id]) => citedBy(assess(facts)).some((cited) => cited === id))
  expect(plain.length).toBeGreaterThan(5)
  for (const [, text] of plain) expect(sheet).toContain(text.plain.replace(/\s/g, ''))
  expect(await page.getByRole('button', { name: shareText.copyLink }).isVisible()).toBe(false)
})

test('a sheet without the sources says so, on the phone and on paper, until they can be had', async () => {
  await using phone = await newPhone()
  const { page } = phone
  await printHere(page)
  await page.route('**/assets/sources-*.js', (route) => route.abort())
  await visit(page, sharedPath)
  await headline(page)
  const missing = page.getByText(shareText.printNoSources)
  expect(await missing.count()).toBe(0)
  await print(page)
  expect(await missing.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await missing.isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
  await page.unrouteAll()
  await print(page)
  await page.getByRole('heading', { name: shareText.printSources, includeHidden: true }).waitFor({
    state: 'attached',
  })
  expect(await missing.count()).toBe(0)
})

test.each(['/result/', sharedPath])(
  'in WeChat, %s offers no printing, and says where it can be done',
  async (path) => {
    await using phone = await newPhone({
      userAgent:
        'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47',
    })
    const { page } = phone
    await remember(page, facts)
    await visit(page, path)
    await headline(page)
    await page.getByText(shareText.printElsewhere).waitFor()
    expect(await page.getByRole('button', { name: shareText.print }).count()).toBe(0)
  },
)
