import { phone } from './phone.ts'
import { collection } from './setup.ts'
import { silentChannel, sms } from './sms.ts'

/** How they reach the borrower. */
export const channel = collection.createStateConfig({
  initial: 'none',
  states: { none: silentChannel, sms, phone },
})
