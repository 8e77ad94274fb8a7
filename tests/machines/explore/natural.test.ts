import { expect, test } from 'vitest'
import { naturalSteps } from '../../../machines/explore/natural.ts'
import { stepsIn } from '../../../machines/explore/steps.ts'
import { outlookAt } from '../../../machines/outlook.ts'
import { type Faults, faultsIn, unless } from '../support/faults.ts'
import { everyNode, type Reached } from './branches.ts'

const none: Faults = {}

test('from every state node: at most three steps, all on offer, none twice, and none that may revive an old debt', () => {
  expect(
    faultsIn(
      everyNode(1),
      ({ place }: Reached) => {
        const outlook = outlookAt(place)
        const steps = naturalSteps(outlook)
        const offered = stepsIn(outlook).map(({ event }) => event)
        const cautions = steps.flatMap(({ told }) =>
          told.flatMap((one) => (one.kind === 'option' && one.cost !== 'risk' ? [one.caution] : [])),
        )
        return [
          ...unless(steps.length > 0 && steps.length <= 3, `${steps.length} steps`),
          ...unless(new Set(steps.map(({ event }) => event)).size === steps.length, 'a step twice'),
          ...unless(
            steps.every(({ event }) => offered.includes(event)),
            'a step that is not offered',
          ),
          ...unless(!cautions.includes('restartsLimitation'), 'a promise to begin with'),
          ...unless(
            outlook.next.length === 0 || steps.some(({ event }) => event === outlook.next[0]?.event),
            'not the likeliest move',
          ),
        ]
      },
      ({ facts, trail }) => ({ facts, trail }),
    ),
  ).toEqual(none)
})
