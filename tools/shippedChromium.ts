import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cacheRoot, projectRoot } from './paths.ts'

// Not import.meta.resolve, which a test runner does not offer.
const packages = createRequire(join(projectRoot, 'package.json'))

/** How to start a browser: its program and what must stand in the environment beside the usual. */
export interface BrowserProgram {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const unbrotli = (from: string, to: string, mode = 0o644): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))

const untar = (archive: string, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tar = spawn('tar', ['-xf', archive, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
    tar.on('error', reject)
    tar.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tar could not unpack ${archive}`))))
  })

/** Fonts of the system first, then the few that come with the package. Used where no fontconfig is installed. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`

/** Unpacks into a folder of its own, then moves it into place, so that a broken run leaves nothing half done. */
const unpack = async (packed: string, folder: string): Promise<void> => {
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  await unbrotli(join(packed, 'chromium.br'), join(draft, 'chromium'), 0o755)
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(draft, `${name}.tar`)
    await unbrotli(join(packed, `${name}.tar.br`), archive)
    await untar(archive, draft)
    await rm(archive)
  }
  await writeFile(join(draft, 'fonts.conf'), fontsConf(folder))
  // Two runs at once: the first to arrive wins, and both are the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
}

/**
 * The Chromium that npm brings in `@sparticuz/chromium`, made for Amazon's Linux and unpacked here by hand: its own
 * unpacking writes to /tmp for every user, and brings its libraries only where it believes to be at Amazon's.
 * Undefined where the package has none for this machine.
 */
export const unpackShippedChromium = async (): Promise<BrowserProgram | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packed = join(dirname(packages.resolve('@sparticuz/chromium')), '../../bin')
  if (!existsSync(join(packed, 'chromium.br'))) return undefined
  const { version } = JSON.parse(await readFile(join(packed, '../package.json'), 'utf8'))
  const folder = join(cacheRoot, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(packed, folder)
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const env = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...env } }
}
