import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cacheRoot, distRoot, nginxRoot, projectRoot } from './paths.ts'

/** Everything the built site depends on. */
export const buildInputs = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src/**',
  'machines/**',
  'public/**',
  'tools/map/**',
  'tools/{build,compress,engines,freshness,head,headers,html,manifest,mediaTypes,nginx,offline,paths,searchIndex,sourceNames}.ts',
  'tools/dependencies/shipped.ts',
  'LICENSE',
]

const stampFile = join(cacheRoot, 'built-from')
const lockFile = join(cacheRoot, 'building')

/** One hash of the inputs and of SITE_ORIGIN, by content, so that neither a checkout nor a clock matters. */
export const inputStamp = async (): Promise<string> => {
  const files = await Array.fromAsync(glob(buildInputs, { cwd: projectRoot, withFileTypes: true }))
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const hash = createHash('sha256').update(process.env.SITE_ORIGIN ?? '')
  for (const path of paths.sort())
    hash
      .update(path)
      .update('\0')
      .update(await readFile(path))
      .update('\0')
  return hash.digest('hex')
}

/** Notes what the site in dist/ was built from. */
export const writeStamp = (stamp: string): Promise<void> => writeFile(stampFile, stamp)

/** Whether dist/ was built from the files as they are now. */
export const isFresh = async (): Promise<boolean> =>
  existsSync(join(distRoot, 'index.html')) &&
  existsSync(join(nginxRoot, 'site.conf')) &&
  existsSync(stampFile) &&
  (await readFile(stampFile, 'utf8')) === (await inputStamp())

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Tries to become the owner of the lock; a lock whose owner has died is removed for the next try. */
const takeLock = async (mine: string): Promise<boolean> => {
  try {
    // A hard link appears whole or not at all, so that no one reads a lock without its owner.
    await link(mine, lockFile)
    return true
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const owner = await readFile(lockFile, 'utf8').catch((error) => {
    if (isMissing(error)) return String(process.pid)
    throw error
  })
  if (!isAlive(Number(owner))) await rm(lockFile, { force: true })
  return false
}

/** Runs `work` while no other process builds. */
export const whileNobodyElseBuilds = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await mkdir(cacheRoot, { recursive: true })
  const mine = `${lockFile}.${process.pid}`
  await writeFile(mine, String(process.pid))
  while (!(await takeLock(mine))) await wait(100)
  try {
    return await work()
  } finally {
    await rm(lockFile, { force: true })
    await rm(mine, { force: true })
  }
}

/** Builds in a process of its own, free of a test run's environment. Rejects with the build's output. */
const runBuild = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'tools/build.ts'), '--if-stale'], {
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${output}`))))
  })

/** Sees to it that dist/ shows the files as they are now; returns its path. */
export const ensureBuilt = async (): Promise<string> => {
  if (!(await isFresh())) await runBuild()
  return distRoot
}
