import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const packages = ['xstate', 'react', 'react-dom', 'vite', 'vitest', 'typescript'] as const

const versionOf = (name: string): string => {
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json')
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

/** What the numbers were measured on, without which they say little. */
export const describeMachine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 2 ** 30),
  /** Processes that wanted to run in the last minute: beside other work the numbers are too high. */
  load: Number(loadavg()[0]?.toFixed(1)),
  node: process.versions.node,
  v8: process.versions.v8,
  packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
})

export type Machine = ReturnType<typeof describeMachine>
