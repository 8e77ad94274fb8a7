import { createHash } from 'node:crypto'

/** CSP hashes of the only stylesheet and the only scripts that stand inside pages. */
export interface InlineHashes {
  readonly style: string
  /** On every page: the larger text size. */
  readonly largeText: string
  /** On the pages that React takes over: the tap keeper. */
  readonly tapKeeper: string
  /** On the pages that load views of their own. */
  readonly viewsAhead: string
}

/** Hash of an inline script or style, as a CSP source. */
export const cspHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Kinds of content that no page loads. */
const loadsNone = ['child', 'font', 'frame', 'media', 'object'].map((kind) => `${kind}-src 'none'`)

const contentSecurityPolicy = ({ style, largeText, tapKeeper, viewsAhead }: InlineHashes): string[] => [
  // Every kind has a line of its own. What is left is fetching ahead, which Chromium until about 110 judges by this
  // line, and for which newer ones know no directive.
  "default-src 'self'",
  ...loadsNone,
  `script-src 'self' ${largeText} ${tapKeeper} ${viewsAhead}`,
  `style-src ${style} 'self'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // For the worker's address alone; see src/offline.ts.
  'trusted-types worker',
]

const switchedOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What every response carries beside the policy that fits our own pages alone. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * The headers of every response. `shipped` adds what holds on a real host but would break a loopback server,
 * which has no https.
 */
export const securityHeaders = (
  hashes: InlineHashes,
  { shipped }: { shipped: boolean },
): Record<string, string> => ({
  'Content-Security-Policy': [
    ...contentSecurityPolicy(hashes),
    ...(shipped ? ['upgrade-insecure-requests'] : []),
  ].join('; '),
  ...commonHeaders,
  ...(shipped ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
})

/** Built assets carry their hash in the name and never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

interface Address {
  readonly path: string
  readonly noindex?: boolean
}

const sectionOf = (path: string): string => /^\/[^/]+\//.exec(path)?.[0] ?? path

/**
 * One rule for each section and each file at the root: hosts join repeated headers, so Cache-Control must stand
 * once for every address, and Cloudflare reads no more than 100 rules.
 */
const cacheRules = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map(sectionOf).map((section) => (/^\/.+\/$/.test(section) ? `${section}*` : section))),
]

/** `_headers` for static hosts: `pages`, and the addresses of all other `files`. */
export const headersFile = (
  hashes: InlineHashes,
  pages: readonly Address[],
  files: readonly string[],
): string => {
  const rule = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  const everything = [...files, ...pages.map(({ path }) => path)]
  return [
    rule('/*', securityHeaders(hashes, { shipped: true })),
    ...cacheRules(everything).map((path) => rule(path, { 'Cache-Control': cacheControl(path) })),
    ...pages.filter(({ noindex }) => noindex).map(({ path }) => rule(path, noindexHeader)),
  ].join('\n')
}

const noindexHeader = { 'X-Robots-Tag': 'noindex' }

/** What one page adds to the headers of every response. */
export const pageHeaders = (path: string, noindex = false): Record<string, string> => ({
  'Cache-Control': cacheControl(path),
  ...(noindex ? noindexHeader : {}),
})
