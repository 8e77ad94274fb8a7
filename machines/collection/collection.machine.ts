import { beforeDue } from './beforeDue.ts'
import { bystander } from './bystander.ts'
import { closed } from './closed.ts'
import { open } from './open.ts'
import { collection } from './setup.ts'

/**
 * Debt collection, modelled once. A case starts in `placing`, which only sends it where its facts say; what was
 * received is then replayed as events. Everything the views tell is read from here.
 */
export const collectionMachine = collection.createMachine({
  id: 'collection',
  context: ({ input }) => input,
  initial: 'placing',
  states: {
    placing: {
      always: [
        { guard: 'isContactPerson', target: 'bystander.contactPerson' },
        { guard: 'isWrongNumber', target: 'bystander.wrongNumber' },
        { guard: 'isSpouse', target: 'bystander.spouse' },
        { guard: 'isHeir', target: 'bystander.heir' },
        { guard: 'isNotDue', target: 'beforeDue' },
        { target: 'open' },
      ],
    },
    beforeDue,
    open,
    bystander,
    closed,
  },
})
