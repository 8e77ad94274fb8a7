import { blank } from '../../content/zh-Hans/clear.ts'

/** After a quick exit: nothing that says what was here. */
export const BlankPage = () => (
  <main className="column pt-3" id="main">
    <h1 className="hidden-visually">{blank.title}</h1>
    <p className="mt-8 small">
      <a className="go" href="/">
        {blank.home}
      </a>
    </p>
  </main>
)
