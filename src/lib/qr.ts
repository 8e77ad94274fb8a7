import { correction, generate } from 'lean-qr'

/**
 * A QR code as a PNG in a data address. WeChat recognises by long press only what stands in an `<img>`, and saves
 * only such pictures.
 */
export const qrPicture = (text: string): string =>
  // M survives a screenshot sent on; an address of ours then needs 29 to 33 modules.
  generate(text, { minCorrectionLevel: correction.M }).toDataURL({
    on: [0, 0, 0],
    off: [255, 255, 255],
    pad: 4,
    scale: 8,
  })
