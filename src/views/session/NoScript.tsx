import { asking } from '../../content/zh-Hans/session.ts'

/** Where scripts are off: a sentence, and what can be read all the same. */
export const NoScript = () => (
  <noscript>
    <p className="card card-week mb-6">
      {asking.noScript}{' '}
      <a className="go" href="/guides/">
        {asking.toGuides}
      </a>
    </p>
  </noscript>
)
