import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { assess } from '../machines/assess.ts'
import { type FactSet, type ReadResult, readFactSets } from './assess/read.ts'
import { sourcesOf } from './assess/sources.ts'
import { formatAssessment, leftOutOf } from './assess/text.ts'

const help = `Usage: npm run assess -- [--json] [FILE…]

Assesses sets of facts and prints, in Chinese, what a person with these answers is told, with every source.

  FILE     a YAML or JSON list of fact sets; - or no FILE reads standard input
  --json   the assessments as data, with ids instead of words: one array; npm run --silent keeps npm's own
           lines out of it
  --help   this text

A fact set is a map of facts, as docs/facts.md lists them, with an optional name:

  - name: Called by an agency
    asker: borrower
    overdue: weeks
    received: [reminder, agencyCall]

or { name, facts, … } such as in tests/scenarios/, where a trail is a list of events to try out after the
facts, and other keys are ignored. Facts that do not apply after the other answers are left out, and the
assessment says so.

What is wrong with a fact set is printed on standard error, the others are assessed, and the exit status
is 1.`

const describe = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a directory, not a file'
  if (code === 'EACCES') return 'no permission to read it'
  return error instanceof Error ? error.message : String(error)
}

const readInput = async (file: string): Promise<ReadResult> => {
  const isStandard = file === '-'
  const name = isStandard ? 'standard input' : file
  try {
    return readFactSets(isStandard ? await text(process.stdin) : await readFile(file, 'utf8'), name)
  } catch (error) {
    return { factSets: [], problems: [`${name}: cannot be read: ${describe(error)}`] }
  }
}

const asData = ({ file, number, name, facts, trail }: FactSet) => {
  const assessment = assess(facts, trail)
  return {
    file,
    number,
    ...(name !== undefined && { name }),
    ...assessment,
    trail,
    leftOut: leftOutOf(facts, assessment.facts),
    sources: sourcesOf(assessment),
  }
}

const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(help)
  const results: ReadResult[] = []
  for (const file of positionals.length > 0 ? positionals : ['-']) results.push(await readInput(file))
  const factSets = results.flatMap((result) => result.factSets)
  const problems = results.flatMap((result) => result.problems)
  if (values.json) console.log(JSON.stringify(factSets.map(asData), null, 2))
  else for (const set of factSets) console.log(formatAssessment(set, assess(set.facts, set.trail)))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.main) {
  // A reader such as `head` may stop listening.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
  main().catch((error: unknown) => {
    console.error(describe(error))
    process.exitCode = 1
  })
}
