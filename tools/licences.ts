import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Locked, nameOf, readLock, readManifestFile } from './dependencies/lock.ts'
import { licenceText } from './dependencies/shipped.ts'
import { ensureBuilt } from './freshness.ts'
import { projectRoot } from './paths.ts'

const intro = `# Licences

Written by \`npm run licences -- --write\` from the lock file and from what the bundler put into the built site.
`

const shippedIntro = `## Shipped to the phone

Their texts are in \`/licences.txt\`, which the build writes and the page about the site links.
`

const directIntro = `## For building and testing

What is asked for directly; nothing of it is passed on to anybody, unless it stands above too.
`

const allIntro = `## Everything that is installed

What those ask for in turn and binaries for other machines included.
`

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heading, ...rows]
  const widths = heading.map((_head, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return `${[line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`
}

const copyrightOf = async (name: string): Promise<string> =>
  /^\W*(copyright (?:\(c\)|\d).*)$/im.exec(await licenceText(name))?.[1]?.trim() ?? ''

const shippedTable = async (names: readonly string[], lock: ReadonlyMap<string, Locked>) => {
  const rows = names.map(async (name) => {
    const { version = '', license = '' } = lock.get(`node_modules/${name}`) ?? {}
    return [name, version, license, await copyrightOf(name)]
  })
  return table(['package', 'version', 'licence', 'notice'], await Promise.all(rows))
}

const byLicence = (lock: ReadonlyMap<string, Locked>): string => {
  const names = Map.groupBy([...lock], ([, { license }]) => license ?? 'none')
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, own]) => {
      const unique = [...new Set(own.map(([path]) => nameOf(path)))].sort()
      return `- **${licence}** (${unique.length}): ${unique.join(', ')}\n`
    })
    .join('')
}

/** Names of the packages of which the built site contains something. */
export const readShipped = async (): Promise<readonly string[]> => {
  const file = join(await ensureBuilt(), 'security-headers.json')
  const { shipped }: { shipped: string[] } = JSON.parse(await readFile(file, 'utf8'))
  return shipped
}

/** The page about all licences, as Markdown. */
export const licencesPage = async (): Promise<string> => {
  const [lock, { devDependencies }, shipped] = [
    await readLock(),
    await readManifestFile(),
    await readShipped(),
  ]
  const direct = Object.keys(devDependencies).map((name) => {
    const { version = '', license = '' } = lock.get(`node_modules/${name}`) ?? {}
    return [name, version, license]
  })
  return [
    intro,
    shippedIntro,
    await shippedTable(shipped, lock),
    directIntro,
    table(['package', 'version', 'licence'], direct),
    allIntro,
    byLicence(lock),
  ].join('\n')
}

/** Where the page is kept. */
export const licencesFile = join(projectRoot, 'docs/licences.md')

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
  if (values.write) await writeFile(licencesFile, await licencesPage())
  else process.stdout.write(await licencesPage())
}
