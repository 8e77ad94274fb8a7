/** More of one kind than these at once frighten and help nobody: the others are folded. */
export const shownAtOnce = 4
