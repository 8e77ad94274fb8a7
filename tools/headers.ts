import { createHash } from 'node:crypto'

/** CSP hashes of the only stylesheet and the only scripts that stand inside pages. */
export interface InlineHashes {
  readonly style: string
  /** On every page: the larger text size. */
  readonly largeText: string
  /** On the pages that React takes over: the tap keeper. */
  readonly tapKeeper: string
}

/** Hash of an inline script or style, as a CSP source. */
export const cspHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const contentSecurityPolicy = ({ style, largeText, tapKeeper }: InlineHashes): string[] => [
  "default-src 'none'",
  `script-src 'self' ${largeText} ${tapKeeper}`,
  `style-src ${style} 'self'`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "font-src 'none'",
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
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
})

/** Built assets carry their hash in the name and never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

interface Address {
  readonly path: string
  readonly noindex?: boolean
}

/** `_headers` for static hosts. Hosts join repeated headers, so Cache-Control stands once per address. */
export const headersFile = (hashes: InlineHashes, pages: readonly Address[]): string => {
  const rule = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  return [
    rule('/*', securityHeaders(hashes, { shipped: true })),
    rule('/assets/*', { 'Cache-Control': cacheControl('/assets/') }),
    ...pages.map(({ path, noindex }) => rule(path, pageHeaders(path, noindex))),
  ].join('\n')
}

/** What one page adds to the headers of every response. */
export const pageHeaders = (path: string, noindex = false): Record<string, string> => ({
  'Cache-Control': cacheControl(path),
  ...(noindex ? { 'X-Robots-Tag': 'noindex' } : {}),
})
