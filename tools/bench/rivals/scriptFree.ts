import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf } from '../../../src/lib/addresses.ts'
import { fileOf } from '../../html.ts'
import { bareAddress } from './bare.ts'
import { questionnaire } from './questionnaire.ts'

const folder = '/scriptFree'

/** Address of a question's page. */
export const scriptFreeAddress = (id: string): string => `${folder}/${id}/`

/** A form that leads to the next page, as it would without a script. Throws where the page has none. */
const leading = (html: string, next: string): string => {
  const led = html.replace(/<form [^>]*>/, `<form action="${next}">`)
  if (led === html) throw new Error('The guide’s question has no form')
  return led
}

const withoutScripts = (html: string): string =>
  html.replace(/<script\b.*?<\/script>|<link rel="modulepreload"[^>]*>|<meta name="ahead"[^>]*>/gs, '')

/**
 * The guide's own pages with every script taken out: what a page of these contents costs. Links lead from home to the
 * first question and forms from there to the next, on to the bare last page. Whole documents, by address.
 */
export const scriptFreePages = async (dist: string): Promise<ReadonlyMap<string, string>> => {
  const pages = questionnaire.map(async ({ id }, place): Promise<[string, string]> => {
    const after = questionnaire[place + 1]?.id
    const next = after ? scriptFreeAddress(after) : bareAddress()
    const html = withoutScripts(await readFile(join(dist, fileOf(place === 0 ? '/' : addressOf(id))), 'utf8'))
    return [
      scriptFreeAddress(id),
      place === 0 ? html.replaceAll(addressOf(after ?? id), next) : leading(html, next),
    ]
  })
  return new Map(await Promise.all(pages))
}
