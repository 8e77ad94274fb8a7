/** A page that comes in the place of another says its name to who cannot see it. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true })
