import { failures } from '../src/content/zh-Hans/session.ts'
import type { RenderedPage } from '../src/prerender.tsx'
import type { ExtraScript } from '../src/views/page.ts'
import { escapeHtml, headTags } from './head.ts'

/** What a page needs besides its own text. */
export interface PageAssets {
  readonly template: string
  readonly css: string
  /** Sources of the inline scripts: on every page, where React comes, and where a page has views of its own. */
  readonly largeText: string
  readonly tapKeeper: string
  readonly viewsAhead: string
  /** Addresses: the entry first, then everything it imports. */
  readonly scripts: { readonly read: readonly string[]; readonly app: readonly string[] }
  /** The same for a script that only some pages load. */
  readonly extraScript: (name: ExtraScript) => readonly string[]
  /** The same for views that a page loads by itself. */
  readonly views: (source: string) => readonly string[]
  /** Address of the icon, if there is one. */
  readonly icon?: string | undefined
  readonly siteName: string
  /** Where the site will stand, as far as the build was told. */
  readonly origin?: string | undefined
}

/** Read by src/viewsAhead.js. */
const viewsTags = ({ views, kind }: RenderedPage, assets: PageAssets): string => {
  if (!views) return ''
  const there = assets.scripts[kind]
  const addresses = assets.views(views).filter((address) => !there.includes(address))
  return `<meta name="views" content="${addresses.join(' ')}"><script>${assets.viewsAhead}</script>`
}

const scriptTags = (page: RenderedPage, assets: PageAssets): string => {
  const { kind, scripts: extras = [] } = page
  const loaded = [assets.scripts[kind], ...extras.map(assets.extraScript)]
  const entries = loaded.flatMap(([entry]) => entry ?? [])
  // Two scripts may import the same file.
  const imports = new Set(loaded.flatMap(([, ...rest]) => rest))
  return [
    // Before the first paint, and before anything that can be tapped.
    `<script>${assets.largeText}</script>`,
    kind === 'app' ? `<script>${assets.tapKeeper}</script>` : '',
    ...entries.map((address) => `<script type="module" src="${address}"></script>`),
    ...[...imports].map((address) =>
      address.endsWith('.css')
        ? `<link rel="stylesheet" href="${address}">`
        : `<link rel="modulepreload" href="${address}">`,
    ),
    viewsTags(page, assets),
  ].join('')
}

/** Outside of what React takes over, for the tap keeper to show where React never comes. */
const notLoadedNote = ({ kind }: RenderedPage): string => {
  const { says, reload } = failures.script
  const button = `<button type="button" class="link-button" id="reload">${reload}</button>`
  return kind === 'app'
    ? `<div class="column" id="not-loaded" role="alert" hidden><p class="card card-week">${says} ${button}</p></div>`
    : ''
}

/** Read by src/light.ts, which knows the line; the page of the session comes with the script it needs. */
const aheadTag = ({ ahead }: RenderedPage, { scripts }: PageAssets): string =>
  ahead ? `<meta name="ahead" content="${[ahead, ...scripts.app].join(' ')}">` : ''

/** Fills index.html for one page. Throws when the template asks for something unknown. */
export const fillPage = (page: RenderedPage, assets: PageAssets): string => {
  const parts: Record<string, string> = {
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    head: headTags(page, assets.siteName, assets.origin) + aheadTag(page, assets),
    // Without a link, browsers ask for /favicon.ico, which is not there.
    icon: `<link rel="icon" href="${assets.icon ?? 'data:,'}">`,
    css: assets.css,
    scripts: scriptTags(page, assets),
    notLoaded: notLoadedNote(page),
    body: page.body,
  }
  return assets.template
    .replace(/^\s+/gm, '')
    .replace(/>\n(?=<|\{\{)/g, '>')
    .replace(/\{\{(\w+)\}\}\n?/g, (_, name: string) => {
      const part = parts[name]
      if (part === undefined) throw new Error(`index.html asks for {{${name}}}, which no one fills`)
      return part
    })
}

/** File below dist/ that holds the page at `path`. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)
