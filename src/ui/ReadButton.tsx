import { reading } from '../content/zh-Hans/reading.ts'

/**
 * Reads out the nearest `data-read` around it, and stops. Shown only where src/readAloud.ts has found a voice; it
 * lives outside React's state, since pages without React have the same button.
 */
export const ReadButton = () => (
  <button type="button" className="link-button read no-print" data-read-aloud="">
    <span className="read-start">{reading.start}</span>
    <span className="read-stop">{reading.stop}</span>
  </button>
)
