import { parseArgs } from 'node:util'
import { type Finding, runChecks } from './fuzz/checks.ts'

const help = `Usage: npm run fuzz -- [--runs N] [--seed N]

Damages, decorates and invents result codes and addresses, and looks at what is taken for a code.
Exits with 1 when something throws, is misread, or is accepted more often than the check characters allow.

  --runs N   cases over all checks; 1,000,000 unless told
  --seed N   another seed than today's day as a number, to repeat a run
  --help     this text`

const options = {
  runs: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replace(/-/g, '') },
  help: { type: 'boolean', short: 'h' },
} as const

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} wants a whole number, not ${text}`)
  return number
}

const rate = ({ tried, accepted }: Finding): string =>
  accepted === 0 || accepted === tried ? '' : `1 in ${Math.round(tried / accepted).toLocaleString('en')}`

const line = (finding: Finding): string =>
  [
    finding.fault === undefined ? ' ok  ' : 'FAULT',
    finding.tried.toLocaleString('en').padStart(10),
    finding.accepted.toLocaleString('en').padStart(10),
    rate(finding).padStart(13),
    ` ${finding.what}; expected: ${finding.expected}`,
    ...(finding.fault === undefined ? [] : [`\n      ${finding.fault}`]),
  ].join(' ')

const main = (): void => {
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(help)
    return
  }
  const [runs, seed] = [wholeNumber('runs', values.runs), wholeNumber('seed', values.seed)]
  const findings = runChecks({ runs, seed })
  const tried = findings.reduce((sum, finding) => sum + finding.tried, 0)
  console.log(`Seed ${seed}, ${tried.toLocaleString('en')} cases\n           tried   accepted          rate`)
  console.log(findings.map(line).join('\n'))
  if (findings.some(({ fault }) => fault !== undefined)) process.exitCode = 1
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
