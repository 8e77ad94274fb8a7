import { execFile } from 'node:child_process'
import { parseArgs } from 'node:util'
import { readLock, readManifestFile } from './dependencies/lock.ts'
import { dependencyProblems, withoutHash } from './dependencies/rules.ts'
import { readShipped } from './licences.ts'
import { projectRoot } from './paths.ts'

const help = `Usage: npm run audit:deps -- [--advisories required]

Checks that every direct dependency is pinned to one version, that every locked package has a hash, an allowed
licence and no script of its own at installing, and asks the registry for known advisories.

  --advisories required   fails when the registry does not answer that question
  --help                  this text

The exit status is 1 when something is wrong or an advisory is known.`

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>
  readonly message?: string
}

/** What \`npm audit\` says; it ends with 1 both on advisories and when the registry refuses. */
const askRegistry = (): Promise<Report> =>
  new Promise((resolve) => {
    const args = ['audit', '--json', '--registry=https://registry.npmjs.org/']
    execFile('npm', args, { cwd: projectRoot, timeout: 120_000 }, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout))
      } catch {
        resolve({ message: error?.message ?? 'no answer' })
      }
    })
  })

const advisories = async (isRequired: boolean): Promise<readonly string[]> => {
  const { vulnerabilities, message } = await askRegistry()
  if (vulnerabilities)
    return Object.entries(vulnerabilities).map(
      ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
    )
  console.log(`Advisories: not checked, the registry did not say (${message ?? 'no reason given'})`)
  return isRequired ? ['advisories could not be checked'] : []
}

const main = async (): Promise<void> => {
  const options = { advisories: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  const { values } = parseArgs({ options })
  if (values.help) return console.log(help)
  const [manifest, lock, shipped] = [await readManifestFile(), await readLock(), await readShipped()]
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  console.log(`${lock.size} packages locked, ${direct.length} asked for directly, ${shipped.length} shipped`)
  const unknown = withoutHash(lock)
  if (unknown.length > 0)
    console.log(`Without a hash, optional and for other machines: ${unknown.join(', ')}`)
  const problems = [
    ...dependencyProblems(manifest, lock, shipped),
    ...(await advisories(values.advisories === 'required')),
  ]
  console.log(problems.length > 0 ? problems.join('\n') : 'Pins, hashes, licences and scripts are in order')
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.main)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
