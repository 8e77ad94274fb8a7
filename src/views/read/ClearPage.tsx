import { clear } from '../../content/zh-Hans/clear.ts'
import { unkeptStart } from '../../lib/addresses.ts'
import { ExitLink } from '../../ui/ExitLink.tsx'
import { Shell } from '../../ui/Shell.tsx'

/** What lies on this phone, filled in by src/clear.ts, and what can be done about it. */
export const ClearPage = () => (
  <Shell back="/">
    <h1>{clear.title}</h1>
    <p className="mt-3">{clear.lead}</p>
    <section className="section" id="stored">
      <h2>{clear.stored.title}</h2>
      <noscript>
        <p className="mt-2">{clear.stored.noScript}</p>
      </noscript>
      <div id="stored-list" className="mt-2" />
      <p className="mt-4">
        <button type="button" id="wipe" className="button" hidden>
          {clear.stored.wipe}
        </button>
      </p>
      <p className="mt-2" id="wiped" role="status" />
    </section>
    <section className="section">
      <h2>{clear.unkept.title}</h2>
      <p className="mt-2">{clear.unkept.says}</p>
      <p className="mt-3">
        <a className="button-quiet" href={unkeptStart}>
          {clear.unkept.start}
        </a>
      </p>
      <p className="mt-2">
        <button type="button" id="keep-again" className="link-button" hidden>
          {clear.unkept.end}
        </button>
      </p>
      <p className="mt-2" id="kept-again" role="status" />
    </section>
    <section className="section">
      <h2>{clear.leave.title}</h2>
      <p className="mt-2">{clear.leave.says}</p>
      <p className="mt-2">{clear.leave.note}</p>
      <p className="mt-3">
        <ExitLink />
      </p>
    </section>
    <section className="section">
      <h2>{clear.history.title}</h2>
      <ul className="mt-2">
        {clear.history.says.map((text) => (
          <li key={text} className="mt-1">
            {text}
          </li>
        ))}
      </ul>
    </section>
  </Shell>
)
