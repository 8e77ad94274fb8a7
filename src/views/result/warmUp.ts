import { assess } from '../../../machines/assess.ts'
import { placeOf } from '../../../machines/collection/replay.ts'
import type { Facts } from '../../../machines/facts.ts'
import { pause } from '../../lib/rest.ts'

const example: Facts = { asker: 'borrower', overdue: 'months', received: ['agencyCall'] }

/** What runs for the first time takes several times as long; this is that time, in moments of its own. */
export const warmUp = async (): Promise<void> => {
  placeOf(example)
  await pause()
  assess(example)
}
