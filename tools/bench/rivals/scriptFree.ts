import { donePage, questionAsForm, questionAsLinks, type RivalPage } from './page.ts'
import { questionnaire } from './questionnaire.ts'

const folder = '/scriptFree'

/** Address of a question's page; without one, of the page after the last. */
export const scriptFreeAddress = (id?: string): string => `${folder}/${id ?? 'done'}/`

/**
 * Static pages, links and forms alone: the least that a page can cost. The first question is answered by links, as
 * on the guide's home, the others by forms. By address.
 */
export const scriptFreePages = (): ReadonlyMap<string, RivalPage> => {
  const pages = questionnaire.map((asked, place): [string, RivalPage] => {
    const next = scriptFreeAddress(questionnaire[place + 1]?.id)
    const body = place === 0 ? questionAsLinks(asked, next) : questionAsForm(asked, next)
    return [scriptFreeAddress(asked.id), { title: asked.title, body }]
  })
  return new Map([...pages, [scriptFreeAddress(), { title: 'done', body: donePage }]])
}
