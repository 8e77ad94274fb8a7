import { shell } from '../content/zh-Hans/shell.ts'
import { offerLargeText } from '../lib/textSize.ts'

/** 大字版 on and off; without a script it leads to a sentence that says how to enlarge text. */
export const SizeSwitch = () => (
  <a className="size" href="/about/#access" data-size-switch="" ref={offerLargeText}>
    {shell.largeText}
  </a>
)
