import { codeEntry } from '../../content/zh-Hans/codeEntry.ts'
import { CodeForm } from '../../ui/CodeForm.tsx'
import { Shell } from '../../ui/Shell.tsx'

export const CodePage = () => (
  <Shell back="/">
    <h1>{codeEntry.title}</h1>
    <p className="mt-3">{codeEntry.says}</p>
    <CodeForm />
    <p className="mt-8">
      <a className="go" href="/">
        {codeEntry.start}
      </a>
    </p>
  </Shell>
)
