import { createActor } from 'xstate'
import { sessionMachine } from '../../machines/session/session.machine.ts'
import { shell } from '../content/zh-Hans/shell.ts'
import { addressOf, sessionPlaces } from '../lib/addresses.ts'
import type { Page } from './page.ts'
import { App } from './session/App.tsx'
import { titleOf } from './titles.ts'

/** One page for every question and step of the session, as it stands before anything is answered. */
export const appPages: readonly Page[] = sessionPlaces.map((place) => ({
  path: addressOf(place),
  kind: 'app',
  title: titleOf(place),
  description: shell.description,
  // Questions are no entrances, and results are nobody's to find.
  noindex: true,
  render: () => (
    <App session={createActor(sessionMachine, { input: { place } })} origin="" goBack={() => undefined} />
  ),
}))
