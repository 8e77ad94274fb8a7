import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { distRoot } from '../../tools/paths.ts'

/** The text of a built script, by how its name begins. */
export const scriptNamed = async (start: string): Promise<string> => {
  const names = await readdir(join(distRoot, 'assets'))
  const found = names.find((name) => name.startsWith(`${start}-`) && name.endsWith('.js'))
  if (!found) throw new Error(`No script ${start}`)
  return readFile(join(distRoot, 'assets', found), 'utf8')
}

/** Answers what the page asks for with this text instead. */
export const serve = (page: Page, pattern: string, body: string, contentType = 'text/javascript') =>
  page.route(pattern, (route) => route.fulfill({ body, contentType }))

/** Makes the result throw as it is drawn, one's own and a shared one. */
export const breakResult = async (page: Page): Promise<void> => {
  const views = await scriptNamed('views')
  const broken = views.replace(
    /\w+ as ResultPage,\w+ as SharedPage/,
    'Broken as ResultPage,Broken as SharedPage',
  )
  if (broken === views) throw new Error('The script of the result has changed its form')
  await serve(page, '**/assets/views-*.js', `${broken}\nfunction Broken(){throw new Error('broken')}`)
}

/** A phone that does not let pages store anything; run inside the page. */
export const blockStore = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

/** A phone that does not let pages keep copies, nor look at any; run inside the page. */
export const blockCaches = (): void => {
  const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
  Object.assign(CacheStorage.prototype, {
    keys: refuse,
    has: refuse,
    open: refuse,
    match: refuse,
    delete: refuse,
  })
}

/** A phone that has no room left; run inside the page. */
export const fillStore = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}
