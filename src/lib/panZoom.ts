/** Zooms and drags a drawing by touch, mouse and keyboard. Without zoom one finger scrolls the page, as ever. */
import { listenToPointers, type Point } from './gestures.ts'
import { moved, showing, type View, viewBoxOf, whole, zoomed } from './viewBox.ts'

const step = 1.5

/** What can be done with a drawing; places are those of the screen. */
interface Camera {
  readonly isZoomed: () => boolean
  /** Around the middle of what is seen, or around a place. */
  readonly zoom: (factor: number, around?: Point) => void
  readonly drag: (from: Point, to: Point) => void
  /** By an eighth of what is seen. */
  readonly nudge: (towards: Point) => void
  readonly showWhole: () => void
  readonly reveal: (part: SVGGraphicsElement) => void
  /** Paper has all of it; the screen keeps what it showed. */
  readonly print: (isOnPaper: boolean) => void
}

const cameraOn = (frame: HTMLElement, drawing: SVGSVGElement): Camera => {
  const { width, height } = drawing.viewBox.baseVal
  const size = { width, height }
  let view: View = whole
  let isPrinted = false
  const draw = (): void => drawing.setAttribute('viewBox', viewBoxOf(isPrinted ? whole : view, size))
  const show = (next: View): void => {
    view = next
    draw()
    frame.classList.toggle('is-zoomed', view.scale > 1)
  }
  const middle = (): Point => ({ x: view.x + width / view.scale / 2, y: view.y + height / view.scale / 2 })
  const unitsPerPixel = (): number => width / view.scale / drawing.getBoundingClientRect().width
  const inDrawing = ({ x, y }: Point): Point => {
    const { left, top } = drawing.getBoundingClientRect()
    const units = unitsPerPixel()
    return { x: view.x + (x - left) * units, y: view.y + (y - top) * units }
  }
  /** As far as the drawing goes; then its frame and the page, since a frame need not show all of a large one. */
  const move = (x: number, y: number, units: number): void => {
    const before = view
    show(moved(view, size, { x: x * units, y: y * units }))
    if (view.scale === 1) return
    const restX = x * units - (view.x - before.x)
    const restY = y * units - (view.y - before.y)
    frame.scrollBy(restX / unitsPerPixel(), 0)
    scrollBy(0, restY / unitsPerPixel())
  }
  return {
    isZoomed: () => view.scale > 1,
    zoom: (factor, around) => show(zoomed(view, size, factor, around ? inDrawing(around) : middle())),
    drag: (from, to) => move(from.x - to.x, from.y - to.y, unitsPerPixel()),
    nudge: ({ x, y }) => move(x, y, width / view.scale / 8),
    showWhole: () => show(whole),
    reveal: (part) => show(showing(view, size, part.getBBox())),
    print: (isOnPaper) => {
      isPrinted = isOnPaper
      draw()
    },
  }
}

/** The wheel scrolls the page, as ever, and zooms with Ctrl, which is also what a touchpad's pinch sends. */
const listenToWheel = (frame: HTMLElement, camera: Camera): void => {
  const zoom = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    camera.zoom(1.0025 ** -event.deltaY, { x: event.clientX, y: event.clientY })
  }
  frame.addEventListener('wheel', zoom, { passive: false })
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const listenToKeys = (frame: HTMLElement, camera: Camera): void => {
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => camera.zoom(step),
    '=': () => camera.zoom(step),
    '-': () => camera.zoom(1 / step),
    '0': camera.showWhole,
    Escape: camera.showWhole,
  }
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const towards = camera.isZoomed() ? arrows[event.key] : undefined
    const act = towards ? () => camera.nudge(towards) : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  // Whoever walks the links by keyboard sees the one that has the focus.
  frame.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGGraphicsElement && camera.isZoomed()) camera.reveal(target)
  })
}

const listenToButtons = (tools: HTMLElement, camera: Camera): void => {
  const buttons: Readonly<Record<string, () => void>> = {
    in: () => camera.zoom(step),
    out: () => camera.zoom(1 / step),
    whole: camera.showWhole,
  }
  tools.hidden = false
  tools.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) buttons[target.dataset.zoom ?? '']?.()
  })
}

/** Some engines tell by events, some by the medium, some by both. */
const listenToPrinting = (camera: Camera): void => {
  addEventListener('beforeprint', () => camera.print(true))
  addEventListener('afterprint', () => camera.print(false))
  matchMedia('print').addEventListener('change', ({ matches }) => camera.print(matches))
}

/** Makes one figure of the map movable: its frame, its drawing, its buttons. */
export const makeMovable = (frame: HTMLElement, drawing: SVGSVGElement, tools: HTMLElement): void => {
  const camera = cameraOn(frame, drawing)
  listenToPointers(frame, camera)
  listenToWheel(frame, camera)
  listenToKeys(frame, camera)
  listenToButtons(tools, camera)
  listenToPrinting(camera)
}
