import { parseArgs } from 'node:util'
import { type Checked, checkHeadersFile, checkLoopback, checkNginx, checkOrigin } from './delivery/check.ts'
import { findProgram } from './delivery/runNginx.ts'
import { formatChecks, hasDifferences } from './delivery/table.ts'
import { ensureBuilt } from './freshness.ts'
import { siteOrigin } from './head.ts'

const help = `Usage: npm run check:headers -- [--nginx WHEN] [--origin URL]

Asks for every page and file of the built site and compares status, security headers, caching, encoding,
noindex and content with what tools/headers.ts says: on the server of npm start, in _headers as hosts read it,
and on nginx with the generated configuration, whose logs may hold no trace of a visitor.

  --nginx WHEN   auto (default): where nginx is installed; required: fails without it; no
  --origin URL   also a deployed site, built from these files with the same SITE_ORIGIN
  --help         this text

The exit status is 1 when anything differs.`

const options = {
  nginx: { type: 'string', default: 'auto' },
  origin: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Both with brotli, where the module is there, and as the stock nginx is. */
const checkNginxIfThere = async (root: string, wish: string): Promise<readonly Checked[]> => {
  if (!['auto', 'required', 'no'].includes(wish))
    throw new Error(`--nginx is auto, required or no, not ${wish}`)
  if (wish === 'no') return []
  const binary = findProgram('nginx')
  if (binary) {
    const usual = await checkNginx(root, binary)
    const isStock = usual.target.includes('no brotli')
    return isStock ? [usual] : [usual, await checkNginx(root, binary, { withBrotli: false })]
  }
  const how = 'on Debian: apt-get install nginx libnginx-mod-http-brotli-static'
  if (wish === 'required') throw new Error(`nginx is not installed (${how})`)
  console.log(`nginx: not checked, since it is not installed (${how})\n`)
  return []
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options })
  if (values.help) return console.log(help)
  const origin = siteOrigin(values.origin ?? '')
  const root = await ensureBuilt()
  const checked = [
    await checkLoopback(root),
    await checkHeadersFile(root),
    ...(await checkNginxIfThere(root, values.nginx)),
    ...(origin ? [await checkOrigin(root, origin)] : []),
  ]
  console.log(formatChecks(checked))
  if (hasDifferences(checked)) process.exitCode = 1
}

if (import.meta.main)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
