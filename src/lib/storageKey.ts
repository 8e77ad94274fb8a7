/** Where answers lie in the phone's store; apart, since most pages only ask whether there are any. */
export const storageKey = 'next-step.answers'
