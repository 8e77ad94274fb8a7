/** The part of a drawing that is seen: pure arithmetic on its view box. */
export interface View {
  readonly x: number
  readonly y: number
  /** 1 shows everything. */
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export const whole: View = { x: 0, y: 0, scale: 1 }
const closest = 4

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value))

/** Never shows what is beyond the drawing. */
const within = ({ x, y, scale }: View, { width, height }: Size): View => ({
  x: between(0, x, width - width / scale),
  y: between(0, y, height - height / scale),
  scale,
})

/** Zooms by a factor; the point, in units of the drawing, stays where it is seen. */
export const zoomed = (view: View, size: Size, factor: number, around: Point): View => {
  const scale = between(1, view.scale * factor, closest)
  const share = view.scale / scale
  return within(
    { x: around.x - (around.x - view.x) * share, y: around.y - (around.y - view.y) * share, scale },
    size,
  )
}

/** Moves what is seen, in units of the drawing. */
export const moved = (view: View, size: Size, by: Point): View =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y }, size)

/** Brings a box into sight, in the middle where it was not. */
export const showing = (view: View, size: Size, box: Point & Size): View => {
  const [width, height] = [size.width / view.scale, size.height / view.scale]
  const isSeen =
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + width &&
    box.y + box.height <= view.y + height
  if (isSeen) return view
  const x = box.x + (box.width - width) / 2
  const y = box.y + (box.height - height) / 2
  return within({ ...view, x, y }, size)
}

export const viewBoxOf = ({ x, y, scale }: View, { width, height }: Size): string =>
  `${x} ${y} ${width / scale} ${height / scale}`
