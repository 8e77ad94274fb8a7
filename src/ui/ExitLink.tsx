import { shell } from '../content/zh-Hans/shell.ts'

/** Leaves at once; src/lib/leave.ts makes it replace the page, without a script it is a plain link. */
export const ExitLink = () => (
  <a className="go" href="/blank/" data-leave="">
    {shell.leave + shell.leaveKeeps}
  </a>
)
