import { correction, generate } from 'lean-qr'

export interface CardWords {
  readonly title: string
  /** What is inside, and what is not; one line each. */
  readonly says: readonly string[]
  readonly codeName: string
}

interface Line {
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly font?: string
  /** Room above the line, in pixels of the picture. */
  readonly above: number
}

const width = 720
const margin = 64
const ink = '#23211e'
const soft = '#5a554d'
const paper = '#fbf9f4'
const system = "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
const mono = 'ui-monospace, Menlo, Consolas, monospace'
const lineHeight = 1.5

const fontOf = ({ size, font = system }: Line): string => `${size}px ${font}`

/** Breaks a text where it no longer fits: between any two characters, as Chinese allows. */
const wrapped = (context: CanvasRenderingContext2D, line: Line): readonly Line[] => {
  context.font = fontOf(line)
  const rows: string[] = []
  let row = ''
  for (const character of line.text) {
    if (context.measureText(row + character).width > width - 2 * margin) {
      rows.push(row)
      row = ''
    }
    row += character
  }
  rows.push(row)
  return rows.map((text, index) => ({ ...line, text, above: index === 0 ? line.above : 0 }))
}

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { above, size }) => sum + above + size * lineHeight, 0)

/** Draws the lines from `top` on; returns where they end. */
const write = (context: CanvasRenderingContext2D, lines: readonly Line[], top: number): number => {
  let y = top
  context.textBaseline = 'top'
  for (const line of lines) {
    y += line.above
    context.font = fontOf(line)
    context.fillStyle = line.colour
    context.fillText(line.text, margin, y)
    y += line.size * lineHeight
  }
  return y
}

const drawQr = (context: CanvasRenderingContext2D, link: string, top: number, side: number): void => {
  const qr = generate(link, { minCorrectionLevel: correction.M })
  const quiet = 4
  const step = Math.floor(side / (qr.size + 2 * quiet))
  const drawn = step * (qr.size + 2 * quiet)
  const left = Math.round((width - drawn) / 2)
  context.fillStyle = '#ffffff'
  context.fillRect(left, top, drawn, drawn)
  context.fillStyle = '#000000'
  for (let y = 0; y < qr.size; y++)
    for (let x = 0; x < qr.size; x++)
      if (qr.get(x, y)) context.fillRect(left + (x + quiet) * step, top + (y + quiet) * step, step, step)
}

const qrSide = 420

/**
 * A picture to send on: what it is, the QR code, the code in large print, what is inside. A PNG in a data address.
 * Throws where the engine gives no canvas.
 */
export const cardPicture = (words: CardWords, code: string, link: string): string => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This engine draws no pictures')
  const head = wrapped(context, { text: words.title, size: 44, colour: ink, above: 0 })
  const foot = [
    { text: words.codeName, size: 28, colour: soft, above: 24 },
    ...wrapped(context, { text: code, size: 46, colour: ink, font: mono, above: 4 }),
    ...words.says.flatMap((text) => wrapped(context, { text, size: 28, colour: soft, above: 16 })),
  ]
  const qrTop = margin + heightOf(head) + 24
  canvas.width = width
  canvas.height = Math.ceil(qrTop + qrSide + heightOf(foot) + margin)
  context.fillStyle = paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  write(context, head, margin)
  drawQr(context, link, qrTop, qrSide)
  write(context, foot, qrTop + qrSide)
  return canvas.toDataURL('image/png')
}
