import { parseArgs } from 'node:util'
import { register } from '../machines/law/register.ts'
import {
  type DueEntry,
  dueChecks,
  dueEntries,
  isIsoDate,
  monthsBetweenChecks,
  type Reason,
} from './lawDue/due.ts'
import { readLiveChecks } from './lawDue/liveChecks.ts'

const help = `Usage: npm run law:due -- [--on YYYY-MM-DD]

Lists what somebody who checks the law has to look at again: entries of the register that were not checked for
${monthsBetweenChecks} months, that are not in force yet or whose end has come, and the live checks of docs/live-checks.yaml.

  --on     as of another day than today
  --help   this text

The exit status is 1 when anything is due, so that a scheduled run notices; 2 when the day is no date. It is no part
of npm test: a day that passes breaks no build.`

const words: Record<Reason, string> = {
  stale: `${monthsBetweenChecks} 个月没有核对`,
  notYet: '还没有施行',
  ended: '到期后没有再核对',
  ends: '将不再适用',
  neverLooked: '还没有到现场看过',
}

const entryLine = ({ id, reason, date }: DueEntry): string => `- ${id}：${words[reason]}（${date}）`

/** Everything that is due on an ISO date, in Chinese; and whether that is anything. */
export const lawDue = (on: string): { readonly text: string; readonly isDue: boolean } => {
  const entries = dueEntries(register, on)
  const checks = dueChecks(readLiveChecks(), on)
  const lines = [
    `截至 ${on}`,
    '',
    `登记条目：${entries.length === 0 ? '没有到期的' : `${entries.length} 处要看`}`,
    ...entries.map(entryLine),
    '',
    `现场核对：${checks.length === 0 ? '没有要做的' : `${checks.length} 项要做`}`,
    ...checks.flatMap(({ check, reason }) => [
      `- ${check.id}：${words[reason]}${check.looked ? `（${check.looked}）` : ''}`,
      `  看什么：${check.what}`,
      `  在哪里：${check.where}`,
      `  为什么：${check.why}`,
      ...(check.entries.length > 0 ? [`  涉及：${check.entries.join('、')}`] : []),
    ]),
  ]
  return { text: lines.join('\n'), isDue: entries.length + checks.length > 0 }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { on: { type: 'string' }, help: { type: 'boolean' } } })
  const on = values.on ?? new Date().toISOString().slice(0, 10)
  if (values.help) console.log(help)
  else if (isIsoDate(on)) {
    const { text, isDue } = lawDue(on)
    console.log(text)
    if (isDue) process.exitCode = 1
  } else {
    console.error(`${on} is no date like 2026-11-22`)
    process.exitCode = 2
  }
}
