import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheRoot, projectRoot } from './paths.ts'
import { unpackInto } from './unpack.ts'

// Not import.meta.resolve, which a test runner does not offer.
const packages = createRequire(join(projectRoot, 'package.json'))

/** How to start a browser: its program and what must stand in the environment beside the usual. */
export interface BrowserProgram {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

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

/** The packed files of `@sparticuz/chromium` and their version; undefined where it has none for this machine. */
const findPacked = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(dirname(packages.resolve('@sparticuz/chromium')), '../../bin')
  if (!existsSync(join(folder, 'chromium.br'))) return undefined
  const { version }: { version: string } = JSON.parse(await readFile(join(folder, '../package.json'), 'utf8'))
  return { version, fileOf: (name: string) => join(folder, `${name}.br`) }
}

/**
 * The libraries and fonts that a Chromium made for Amazon's Linux needs, as they must stand in its environment.
 * Undefined where npm brings none for this machine.
 */
export const unpackLibraries = async (): Promise<BrowserProgram['env'] | undefined> => {
  const packed = await findPacked()
  if (!packed) return undefined
  const folder = join(cacheRoot, `chromium-libraries-${packed.version}`)
  await unpackInto(folder, ['al2023.tar', 'fonts.tar'].map(packed.fileOf))
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  if (existsSync('/etc/fonts/fonts.conf')) return { LD_LIBRARY_PATH: libraries }
  const fonts = join(folder, 'fonts.conf')
  await writeFile(fonts, fontsConf(folder))
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts }
}

/**
 * The Chromium that npm brings in `@sparticuz/chromium`, made for Amazon's Linux and unpacked here by hand: its own
 * unpacking writes to /tmp for every user, and brings its libraries only where it believes to be at Amazon's.
 * Undefined where the package has none for this machine.
 */
export const unpackShippedChromium = async (): Promise<BrowserProgram | undefined> => {
  const packed = await findPacked()
  const env = await unpackLibraries()
  if (!packed || !env) return undefined
  const folder = join(cacheRoot, `chromium-${packed.version}`)
  await unpackInto(folder, ['chromium', 'swiftshader.tar'].map(packed.fileOf))
  return { path: join(folder, 'chromium'), env }
}
