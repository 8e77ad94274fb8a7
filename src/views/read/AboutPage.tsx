import { about } from '../../content/zh-Hans/about.ts'
import { Shell } from '../../ui/Shell.tsx'

export const AboutPage = () => (
  <Shell back="/">
    <h1>{about.title}</h1>
    <p className="mt-3">{about.lead}</p>
    {about.sections.map(({ id, title, paragraphs }) => (
      <section key={id} id={id} className="section">
        <h2>{title}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
      </section>
    ))}
    <p className="section">
      <a className="go" href="/licences.txt">
        {about.licences}
      </a>
    </p>
  </Shell>
)
