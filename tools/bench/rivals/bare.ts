import { donePage, questionAsForm, questionAsLinks, type RivalPage } from './page.ts'
import { questionnaire, words } from './questionnaire.ts'

const folder = '/bare'

/** Address of a question's page; without one, of the page after the last. */
export const bareAddress = (id?: string): string => `${folder}/${id ?? 'done'}/`

/**
 * Static pages with nothing on them but the question, links and forms alone: the least that a page can cost. The first
 * question is answered by links, as on the guide's home, the others by forms. By address.
 */
export const barePages = (): ReadonlyMap<string, RivalPage> => {
  const pages = questionnaire.map((asked, place): [string, RivalPage] => {
    const next = bareAddress(questionnaire[place + 1]?.id)
    const body = place === 0 ? questionAsLinks(asked, next) : questionAsForm(asked, next)
    return [bareAddress(asked.id), { title: asked.title, body }]
  })
  return new Map([...pages, [bareAddress(), { title: words.done, body: donePage }]])
}
