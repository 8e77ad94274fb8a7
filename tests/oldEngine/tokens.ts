import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../tools/paths.ts'

/** Names and values of the colours in a piece of a stylesheet: 'ink' → '#23211e'. */
const coloursIn = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )

const css = await readFile(join(projectRoot, 'src/styles/base.css'), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** The colours of the base stylesheet, as written. */
export const tokens = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } }

/** '#23211e' as browsers report it: 'rgb(35, 33, 30)'. */
export const rgb = (hex: string | undefined): string => {
  const channels = (hex ?? '').match(/[0-9a-f]{2}/g) ?? []
  return `rgb(${channels.map((channel) => Number.parseInt(channel, 16)).join(', ')})`
}
