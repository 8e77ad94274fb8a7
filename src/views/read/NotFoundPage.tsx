import { notFound } from '../../content/zh-Hans/notFound.ts'
import { Shell } from '../../ui/Shell.tsx'

export const NotFoundPage = () => (
  <Shell>
    <h1>{notFound.title}</h1>
    <p className="mt-3">{notFound.says}</p>
    <div className="mt-8 flex flex-wrap gap-4">
      <a className="button" href="/">
        {notFound.home}
      </a>
      <a className="button-quiet" href="/code/">
        {notFound.code}
      </a>
    </div>
  </Shell>
)
