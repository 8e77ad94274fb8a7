import { codeEntry } from '../content/zh-Hans/codeEntry.ts'

/**
 * Without a script it opens the shared page by query; the light script opens it by fragment instead, which the
 * host never sees, and says at once where a code cannot be right.
 */
export const CodeForm = () => (
  <form className="code-form mt-3" method="get" action="/r/" data-code-form="" noValidate>
    <label htmlFor="code">{codeEntry.label}</label>
    <p id="code-hint" className="small text-soft">
      {codeEntry.hint}
    </p>
    <p id="code-error" className="error" role="alert" />
    <input
      className="field mt-2"
      id="code"
      name="c"
      type="text"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      aria-describedby="code-hint code-error"
    />
    <button type="submit" className="button-quiet mt-3">
      {codeEntry.open}
    </button>
  </form>
)
