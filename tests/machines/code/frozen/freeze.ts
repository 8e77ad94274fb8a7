/**
 * Writes down the newest edition, so that tests notice when its codes change their meaning:
 *
 *     npx node tests/machines/code/frozen/freeze.ts             again whenever the questionnaire changes
 *     npx node tests/machines/code/frozen/freeze.ts --release   for good
 */
import { writeFileSync } from 'node:fs'
import { encode } from '../../../../machines/code/code.ts'
import { liveQuestionnaire } from '../../../../machines/code/editions.ts'
import { events } from '../../../../machines/collection/events.ts'
import { applicable } from '../../../../machines/questions.ts'
import { cases } from './cases.ts'
import { type FrozenEdition, fileOf, newest, readFrozen, vocabularyNow, walksOf } from './edition.ts'

const frozen: FrozenEdition = {
  edition: newest,
  released: process.argv.includes('--release'),
  vocabulary: vocabularyNow(),
  walks: walksOf(liveQuestionnaire, vocabularyNow()),
  events,
  codes: cases.map(({ facts, trail }) => ({ code: encode(facts, trail), answers: applicable(facts), trail })),
}

/** Lists on one line where they fit, as the formatter has them. */
const text = JSON.stringify(frozen, null, 2).replace(
  /^( *"\w+": \[)\n([^[\]{}]*)\n *(\],?)$/gm,
  (list: string, start: string, items: string, end: string) => {
    const line = start + items.trim().replace(/\n */g, ' ') + end
    return line.length <= 110 ? line : list
  },
)

if (readFrozen(newest)?.released) {
  console.error(
    `Edition ${newest} is released and stays as it is. Add an edition: see machines/code/editions.ts.`,
  )
  process.exitCode = 1
} else {
  writeFileSync(fileOf(newest), `${text}\n`)
  console.log(`Edition ${newest} frozen with ${frozen.codes.length} codes.`)
}
