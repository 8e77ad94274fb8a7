import { createActor } from 'xstate'
import { type Place, sessionMachine } from '../../machines/session/session.machine.ts'
import { shell } from '../content/zh-Hans/shell.ts'
import { addressOf, sessionPlaces } from '../lib/addresses.ts'
import type { Page } from './page.ts'
import { App } from './session/App.tsx'
import { titleOf } from './titles.ts'

/** What src/views/session/LazyPage.tsx loads for these places. */
const viewsOf: Partial<Record<Place, string>> = {
  result: 'src/views/result/views.tsx',
  shared: 'src/views/result/views.tsx',
  whatIf: 'src/views/whatIf/whatIf.tsx',
}

/** One page for every question and step of the session, as it stands before anything is answered. */
export const appPages: readonly Page[] = sessionPlaces.map((place) => ({
  path: addressOf(place),
  kind: 'app',
  title: titleOf(place),
  description: shell.description,
  // Questions are no entrances, and results are nobody's to find.
  noindex: true,
  ...(viewsOf[place] && { views: viewsOf[place] }),
  render: () => (
    <App session={createActor(sessionMachine, { input: { place } })} origin="" goBack={() => undefined} />
  ),
}))
