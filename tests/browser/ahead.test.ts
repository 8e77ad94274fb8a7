import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newPhone, url, visit } from './phone.ts'
import { soon } from './walk.ts'

/** Paths of this site that the page has asked for. */
const askedFor = (page: Page): readonly string[] => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

const setLine = (page: Page, line: { effectiveType: string; saveData: boolean }) =>
  page.addInitScript((given) => {
    Object.defineProperty(navigator, 'connection', { value: given })
  }, line)

const isApp = (path: string) => /^\/assets\/main-.*\.js$/.test(path)

test('on a good line the home page fetches the next page and its script ahead', async () => {
  await using phone = await newPhone()
  const { page, complaints } = phone
  await setLine(page, { effectiveType: '4g', saveData: false })
  await page.clock.install()
  const paths = askedFor(page)
  await visit(page, '/')
  expect(paths.some(isApp)).toBe(false)
  await page.clock.runFor(60_000)
  await soon(() => paths.includes('/questions/overdue/') && paths.some(isApp)).toBe(true)
  expect(complaints).toEqual([])
})

test.each([
  ['a poor line', { effectiveType: '2g', saveData: false }],
  ['a phone that saves data', { effectiveType: '4g', saveData: true }],
])('%s gets no more than it asked for', async (_what, line) => {
  await using phone = await newPhone()
  const { page } = phone
  await setLine(page, line)
  await page.clock.install()
  const paths = askedFor(page)
  await visit(page, '/')
  // However long the page stands.
  await page.clock.runFor(60_000)
  // Another page that is certainly asked for, after anything that home would have fetched ahead.
  await page.evaluate((about) => fetch(about), `${url}/about/`)
  expect(paths).toContain('/about/')
  expect(paths.filter((path) => isApp(path) || path.startsWith('/questions/'))).toEqual([])
})

test.each(['/r/', '/result/', '/what-if/'])(
  '%s asks for its views before its own script has come',
  async (path) => {
    await using phone = await newPhone()
    const { page, complaints } = phone
    const paths = askedFor(page)
    await page.route('**/assets/main-*.js', () => undefined)
    await page.goto(url + path, { waitUntil: 'commit' })
    await soon(() => paths.some((asked) => /^\/assets\/(views|whatIf)-.*\.js$/.test(asked))).toBe(true)
    expect(complaints).toEqual([])
  },
)
