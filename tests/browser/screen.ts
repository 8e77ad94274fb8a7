/** The phone of the tests, in CSS pixels. */
export const screenSize = { width: 360, height: 780 }
