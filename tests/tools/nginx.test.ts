import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureBuilt } from '../../tools/freshness.ts'
import { type InlineHashes, securityHeaders } from '../../tools/headers.ts'
import { mapsConf, nginxFiles, siteConf, usualPlaces } from '../../tools/nginx.ts'
import { nginxRoot } from '../../tools/paths.ts'

const root = await ensureBuilt()
const files = await nginxFiles(root, usualPlaces)
const textOf = (name: string): string => files.get(name) ?? ''
const { hashes }: { hashes: InlineHashes } = JSON.parse(
  await readFile(join(root, 'security-headers.json'), 'utf8'),
)

test('the build left the configuration that fits its site, and nothing else', async () => {
  expect((await readdir(nginxRoot)).sort()).toEqual([...files.keys()].sort())
  for (const [name, text] of files) expect(await readFile(join(nginxRoot, name), 'utf8')).toBe(text)
})

test('every header of the single source stands there, on bad answers too', () => {
  for (const [name, value] of Object.entries(securityHeaders(hashes, { shipped: true })))
    expect(textOf('site.conf')).toContain(`add_header ${name} "${value}" always;`)
})

test('no location sets a header, since it would lose all others', () => {
  const locations = [...textOf('site.conf').matchAll(/^location [^{]*\{[^}]*\}/gm)].map(([text]) => text)
  expect(locations.length).toBeGreaterThan(3)
  expect(locations.join()).not.toContain('add_header')
})

test('nothing that tells who asked for what is logged', () => {
  const [, format = ''] = /log_format \w+ '([^']*)'/.exec(textOf('maps.conf')) ?? []
  expect(format.match(/\$\w+/g)).toEqual(['$time_iso8601', '$status', '$uri', '$body_bytes_sent'])
  expect(textOf('site.conf')).toMatch(/^access_log \S+ what_happens_next;$/m)
  expect(textOf('site.conf')).toContain('error_log /dev/null emerg;')
})

test('only what every nginx knows is asked for outright', () => {
  expect(textOf('site.conf') + textOf('maps.conf')).not.toContain('brotli')
})

test('what nginx would take for more than a text is refused', () => {
  const strange = {
    hashes: { style: "'sha256-$x'", largeText: '', tapKeeper: '', viewsAhead: '' },
    noindex: [],
  }
  expect(() => siteConf(strange, usualPlaces)).toThrow(/more than a text/)
  expect(() => mapsConf({ hashes, noindex: ['/a b/'] })).toThrow(/more than a path/)
})
