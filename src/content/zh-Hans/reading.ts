/** Words of the button that reads a card out. */
export const reading = {
  start: '读给我听',
  stop: '停',
} as const
