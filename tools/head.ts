import type { RenderedPage } from '../src/prerender.tsx'

type Head = Pick<RenderedPage, 'path' | 'title' | 'description' | 'noindex'>

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** Picture of a shared link; WeChat and others show nothing smaller than 300 px. */
const picture = '/icon-512.png'

/**
 * Where the site will stand, from SITE_ORIGIN: `https://` and a host, nothing behind it. Undefined when it is not
 * set: everything works, but addresses that must be absolute (canonical, og:url, the sitemap) are left out.
 * Throws when it is set to anything else.
 */
export const siteOrigin = (given = process.env.SITE_ORIGIN): string | undefined => {
  if (!given) return undefined
  const isOrigin = URL.canParse(given) && new URL(given).origin === given && /^https?:/.test(given)
  if (!isOrigin) throw new Error(`SITE_ORIGIN must look like https://example.cn, not ${given}`)
  return given
}

const meta = (property: string, content: string): string =>
  `<meta property="og:${property}" content="${escapeHtml(content)}">`

/** What search engines and link previews read; nothing in it depends on answers. */
export const headTags = (
  { path, title, description, noindex }: Head,
  siteName: string,
  origin: string | undefined,
): string =>
  [
    noindex ? '<meta name="robots" content="noindex">' : '',
    origin && !noindex ? `<link rel="canonical" href="${origin}${path}">` : '',
    meta('type', 'website'),
    meta('site_name', siteName),
    meta('locale', 'zh_CN'),
    meta('title', title),
    meta('description', description),
    origin ? meta('url', `${origin}${path}`) + meta('image', `${origin}${picture}`) : '',
  ].join('')

const isListed = ({ path, noindex }: Head): boolean => !noindex && path.endsWith('/')

/** sitemap.xml: every page that may be found. Addresses in it have to be absolute. */
export const sitemap = (pages: readonly Head[], origin: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.filter(isListed).map(({ path }) => `<url><loc>${origin}${path}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

/** Nothing is forbidden: a page that says noindex has to be read for that to be seen. */
export const robots = (origin: string | undefined): string =>
  ['User-agent: *', 'Disallow:', ...(origin ? [`Sitemap: ${origin}/sitemap.xml`] : []), ''].join('\n')
