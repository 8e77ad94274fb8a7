/** Told to the window when the address changes without a new document. */
export const enteredEvent = 'entered'
