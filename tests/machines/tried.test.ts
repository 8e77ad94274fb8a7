import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../machines/assess.ts'
import { type EventType, events, moveTypes } from '../../machines/collection/events.ts'
import { codesProving } from '../../machines/collection/placing.ts'
import { canHappen, knownAt, placeOf } from '../../machines/collection/replay.ts'
import { type AnyCode, type FactId, type Facts, factIds } from '../../machines/facts.ts'
import { applicable, offered } from '../../machines/questions.ts'
import { codesIn, withCode } from './support/answers.ts'
import { type Faults, faultsIn, unless } from './support/faults.ts'
import { seenByChart } from './support/seen.ts'
import { distinct, guardSpace, pairSpace, randomSpace } from './support/spaces.ts'

const none: Faults = {}
const every = (step: number) => (_facts: Facts, place: number) => place % step === 0
const cases = distinct(
  [...guardSpace().filter(every(96)), ...pairSpace().filter(every(96)), ...randomSpace().filter(every(96))],
  seenByChart,
)

test('answers alone add nothing to what is known', () => {
  expect(
    faultsIn(cases, (facts) => {
      const known = knownAt(placeOf(facts))
      return factIds
        .filter((id) => String(known[id]) !== String(facts[id]))
        .map((id) => `${id} becomes ${known[id]}`)
    }),
  ).toEqual(none)
})

interface Tried {
  readonly facts: Facts
  readonly event: EventType
  readonly fact: FactId
  readonly code: AnyCode
  /** The same facts, with what happened as an answer. */
  readonly answered: Facts
}

/** Somebody who left is no longer at the door; everything else that was received stays. */
const before = (facts: Facts, event: EventType): Facts =>
  event === 'collector.leaves'
    ? { ...facts, received: (facts.received ?? []).filter((code) => code !== 'atDoor') }
    : facts

/** Moves that an answer can report, where the answer applies and sets no other aside. */
const tried: readonly Tried[] = cases.flatMap((facts) => {
  const place = placeOf(facts)
  return moveTypes
    .filter((event) => canHappen(place, event))
    .flatMap((event) => {
      const [sign] = codesProving(event, facts)
      if (!sign || !offered(sign.fact, facts).includes(sign.code)) return []
      const answered = applicable(withCode(before(facts, event), sign.fact, sign.code))
      const isApplied = codesIn(answered, sign.fact).includes(sign.code)
      return isApplied && Object.keys(facts).every((id) => id in answered)
        ? [{ facts, event, ...sign, answered }]
        : []
    })
})

const stagesIn = ({ headline, beside }: Assessment) => [headline, ...beside].join()
/** Everything told that follows from where one stands and what is known. */
const toldIn = (result: Assessment) => ({
  // Rights that several stages share come in no order of their own.
  rights: result.rights.toSorted().join(),
  warnings: result.warnings.join(),
  deadlines: result.deadlines.join(),
  consequences: result.consequences.join(),
  complaintRoute: result.complaintRoute.join(),
  next: result.next.map(({ event, likelihood }) => `${event} ${likelihood}`).join(),
  options: result.options.map(({ event, achieves, when }) => `${event} ${achieves} ${when}`).join(),
})

test('what happens in a trail is told like the answer that reports it, wherever both lead to the same stages', () => {
  const pairs = tried
    .filter((_one, place) => place % 4 === 0)
    .map((one) => ({
      ...one,
      tryingOut: assess(one.facts, [one.event]),
      answering: assess(one.answered),
    }))
  const same = pairs.filter(({ tryingOut, answering }) => stagesIn(tryingOut) === stagesIn(answering))
  // The others differ in the order in which things happened: a court message after a summons, say.
  expect(same.length / pairs.length).toBeGreaterThan(0.85)
  expect(new Set(same.map(({ event }) => event)).size).toBeGreaterThan(15)
  expect(
    faultsIn(
      same,
      ({ event, tryingOut, answering }) => {
        const [one, other] = [toldIn(tryingOut), toldIn(answering)]
        return (Object.keys(one) as (keyof typeof one)[])
          .filter((key) => one[key] !== other[key])
          .map((key) => `${event}: other ${key}`)
      },
      ({ facts, event }) => ({ facts, event }),
    ),
  ).toEqual(none)
})

test('an event that cannot happen changes nothing', () => {
  expect(
    faultsIn(cases.slice(0, 200), (facts) => {
      const place = placeOf(facts)
      const here = JSON.stringify(assess(facts))
      return events
        .filter((event) => !canHappen(place, event))
        .slice(0, 3)
        .flatMap((event) => unless(JSON.stringify(assess(facts, [event])) === here, `${event} does`))
    }),
  ).toEqual(none)
})

/** Checked by hand against the facts: each of these was told wrongly while only guards knew what a trail brings. */
const examples: readonly (readonly [
  what: string,
  facts: Facts,
  trail: readonly EventType[],
  Partial<Assessment>,
])[] = [
  [
    'somebody comes to the door',
    { asker: 'borrower', overdue: 'months', received: ['agencyCall'] },
    ['collector.visits'],
    { warnings: ['atDoor'] },
  ],
  [
    'they have left again',
    { asker: 'borrower', overdue: 'months', received: ['atDoor'] },
    ['collector.leaves'],
    { warnings: [] },
  ],
  [
    'the old lender says that it never sold the debt',
    { asker: 'borrower', overdue: 'months', received: ['transferNotice'] },
    ['lender.deniesTransfer'],
    { warnings: ['transferDenied'] },
  ],
  [
    'a claim is dismissed: the lender may appeal',
    { asker: 'borrower', overdue: 'months', received: ['courtPapers'] },
    ['court.dismisses'],
    { deadlines: ['lenderAppeal', 'creditObjectionAnswer'] },
  ],
  [
    'after a judgment limitation is past',
    { asker: 'borrower', overdue: 'years', received: ['courtPapers'], silence: 'yes' },
    ['court.rules'],
    { warnings: [] },
  ],
]

test.each(examples)('%s', (_what, facts, trail, expected) => {
  expect(assess(facts, trail)).toMatchObject(expected)
})
