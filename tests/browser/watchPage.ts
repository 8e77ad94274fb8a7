import type { Page } from 'playwright-core'

/** Said by Playwright where it keeps workers out. */
const isBlockedWorker = (text: string): boolean => text.startsWith('Service Worker registration blocked')

/** Collects whatever a page must never do. Call it before the page goes anywhere. */
export const watchPage = async (page: Page, url: string): Promise<string[]> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (isBlockedWorker(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${url}/`) && !/^(data|blob):/.test(address))
      complaints.push(`request: ${address}`)
  })
  page.on('requestfailed', (request) => {
    // Whoever leaves a page ends what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (text: string) => void }
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return complaints
}
