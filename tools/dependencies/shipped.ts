import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../paths.ts'

/** Files that the bundler itself puts into what it builds. */
const packageOf = (id: string): string | undefined =>
  /^\0(vite|rolldown)\//.exec(id)?.[1] ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]

/** Notes the packages of which any code ends up in what is built. */
export const noteShipped = (names: Set<string>): Plugin => ({
  name: 'note-shipped-packages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = packageOf(id)
        if (name && renderedLength > 0) names.add(name)
      }
    }
  },
})

/** What ends up in the site without being a module of it, and how it was changed. */
export const shippedData: Readonly<Record<string, string>> = {
  tailwindcss: 'The stylesheet begins with what it resets.',
  'opencc-js': 'Of its dictionaries, the pairs of single characters that occur in this site, as one table.',
}

const licenceFile = /^licen[cs]e(\.(md|txt))?$/i

/** The licences of what a package passes on from others, where it says so apart from its own. */
const furtherFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder)
  const more = entries.includes('LICENSES') ? await readdir(join(folder, 'LICENSES')) : []
  return [
    ...entries.filter((entry) => /^(notice|third_party_licenses)(\.(md|txt))?$/i.test(entry)),
    ...more.map((entry) => `LICENSES/${entry}`),
  ]
}

/** A package's own licence, without those of what was bundled into it and is not shipped. */
export const licenceText = async (name: string): Promise<string> => {
  const folder = join(projectRoot, 'node_modules', name)
  const file = (await readdir(folder)).find((entry) => licenceFile.test(entry))
  if (!file) throw new Error(`${name} is shipped, but comes without its licence`)
  const read = async (path: string) => (await readFile(join(folder, path), 'utf8')).trim()
  const own = (await read(file)).split(/^# Licenses of bundled dependencies/m)[0] ?? ''
  const further = await Promise.all((await furtherFiles(folder)).map(read))
  return [own.trim(), ...further].join('\n\n')
}

const versionOf = async (name: string): Promise<string> => {
  const file = join(projectRoot, 'node_modules', name, 'package.json')
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'))
  return version
}

const line = '-'.repeat(72)

/** licences.txt: what those who pass the site on, or look at it, have to be told about what is in it. */
export const notices = async (names: readonly string[]): Promise<string> => {
  const own = await readFile(join(projectRoot, 'LICENSE'), 'utf8')
  const others = await Promise.all(
    names.map(async (name) => {
      const heading = [`${name} ${await versionOf(name)}`, shippedData[name] ?? []].flat().join('\n')
      return `${heading}\n\n${await licenceText(name)}`
    }),
  )
  return `${['逾期下一步 · What happens next', own.trim(), 'It contains the following software.', ...others].join(`\n\n${line}\n\n`)}\n`
}
