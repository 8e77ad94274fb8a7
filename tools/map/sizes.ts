/** Sizes of the drawing, in sixteenths of the text size: 16 is as large as small text. */
export const sizes = {
  margin: 4,
  /** Between two stages. */
  gap: 14,
  /** Height of a stage, large enough for a finger. */
  stop: 46,
  stopText: 17,
  inset: 12,
  /** Beside a name: 你在这里. */
  markRoom: 68,
  tag: 27,
  tagStep: 31,
  tagText: 15,
  tagInset: 10,
  tagGap: 7,
  /** From one line to the next, and from the column to the first: room for an arrowhead. */
  lane: 7.5,
  firstLane: 16,
  district: 52,
  districtWidth: 222,
  /** Room left of the districts for what branches off. */
  trunk: 34,
  districtText: 19,
  wordText: 16,
} as const

/** How wide a text is about: a Chinese character is as wide as it is high, a Latin one narrower. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (character > '\u2e80' ? size : size * 0.62), 0)
