/** What the files of the site are, by the end of their names. Files of no kind listed here are never served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** Notes of the build for itself, which stand below dist/ and are nobody else's business. */
export const isInternal = (file: string): boolean =>
  /(^|\/)\./.test(file) || file === 'security-headers.json' || file === '_headers'
