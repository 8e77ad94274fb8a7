import { offlineText } from '../../content/zh-Hans/offline.ts'
import { Shell } from '../../ui/Shell.tsx'

/** Shown by the worker in place of a page that is not on the phone. */
export const OfflinePage = () => (
  <Shell>
    <h1>{offlineText.title}</h1>
    <p className="mt-3">{offlineText.says}</p>
    <p className="mt-6">{offlineText.stillThere}</p>
    <ul className="plain rows mt-3">
      {offlineText.kept.map(({ href, name }) => (
        <li key={href}>
          <a className="go" href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
    <p className="mt-6">{offlineText.numbers}</p>
  </Shell>
)
