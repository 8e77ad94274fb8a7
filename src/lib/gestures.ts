/** Fingers and the mouse on a frame, as moves and zooms. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Moves {
  readonly isZoomed: () => boolean
  readonly drag: (from: Point, to: Point) => void
  readonly zoom: (factor: number, around: Point) => void
}

/** Pixels within which a touch is still a tap. */
const slack = 6

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
/** How far apart two fingers are; 0 for one. */
const spread = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0)

/** The pointers that are down, and how far they have gone since the first came down. */
const trackPointers = () => {
  const down = new Map<number, Point>()
  let travelled = 0
  return {
    isTap: () => travelled < slack,
    isIdle: () => down.size === 0,
    press: ({ pointerId, clientX, clientY }: PointerEvent): void => {
      if (down.size === 0) travelled = 0
      down.set(pointerId, { x: clientX, y: clientY })
    },
    lift: ({ pointerId }: PointerEvent): void => void down.delete(pointerId),
    /** Where all pointers were and are; undefined for a pointer that is not down. */
    move: ({ pointerId, clientX, clientY }: PointerEvent, counts: (pointers: number) => boolean) => {
      const last = down.get(pointerId)
      if (!last) return undefined
      const before = [...down.values()]
      down.set(pointerId, { x: clientX, y: clientY })
      if (!counts(down.size)) return undefined
      travelled += Math.hypot(clientX - last.x, clientY - last.y)
      return { before, after: [...down.values()] }
    },
  }
}

/** A link would be dragged as a link, and two fingers would scroll the page. */
const keepBrowserOut = (frame: HTMLElement): void => {
  const keepTwoFingers = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  frame.addEventListener('dragstart', (event) => event.preventDefault())
  frame.addEventListener('touchstart', keepTwoFingers, { passive: false })
  frame.addEventListener('touchmove', keepTwoFingers, { passive: false })
}

/** Two fingers zoom and move; one finger or the mouse moves what is zoomed. A drag is no tap. */
export const listenToPointers = (frame: HTMLElement, { isZoomed, drag, zoom }: Moves): void => {
  const pointers = trackPointers()
  const move = (event: PointerEvent): void => {
    const places = pointers.move(event, (count) => count > 1 || isZoomed())
    if (!places || pointers.isTap()) return
    frame.classList.add('is-dragged')
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId)
    const { before, after } = places
    drag(middleOf(before), middleOf(after))
    if (after.length === 2 && spread(before) > 0) zoom(spread(after) / spread(before), middleOf(after))
  }
  const lift = (event: PointerEvent): void => {
    pointers.lift(event)
    if (pointers.isIdle()) frame.classList.remove('is-dragged')
  }
  const dropClick = (event: MouseEvent): void => {
    // Enter on a link is a click too, of no pointer.
    if (pointers.isTap() || event.detail === 0) return
    event.preventDefault()
    event.stopPropagation()
  }
  frame.addEventListener('pointerdown', (event) => {
    if (event.button === 0) pointers.press(event)
  })
  frame.addEventListener('pointermove', move)
  frame.addEventListener('pointerup', lift)
  frame.addEventListener('pointercancel', lift)
  frame.addEventListener('click', dropClick, true)
  keepBrowserOut(frame)
}
