import { type GuideGroupId, guideGroups } from '../../../machines/guides.ts'
import { guides } from '../../content/zh-Hans/guides/index.ts'
import { guideText } from '../../content/zh-Hans/guideText.ts'
import { home } from '../../content/zh-Hans/home.ts'
import { guideAddress } from '../../lib/addresses.ts'
import { Shell } from '../../ui/Shell.tsx'

const groups = Object.keys(guideGroups) as GuideGroupId[]

/** Every guide, in groups. */
export const GuidesPage = () => (
  <Shell back="/">
    <h1>{guideText.title}</h1>
    <p className="mt-3">{guideText.intro}</p>
    <p className="mt-3">
      <a className="go" href="/map/">
        {home.stages.map}
      </a>
    </p>
    <p className="mt-3">
      <a className="go" href="/">
        {guideText.toQuestions}
      </a>
    </p>
    {groups.map((group) => (
      <section key={group} className="section">
        <h2>{guideText.groups[group]}</h2>
        <ul className="plain rows mt-3">
          {guideGroups[group].map((id) => (
            <li key={id}>
              <h3>
                <a className="go" href={guideAddress(id)}>
                  {guides[id].title}
                </a>
              </h3>
              <p>{guides[id].intro}</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <p className="mt-5">
      <a className="go" href="/for/">
        {guideText.toSituations}
      </a>
    </p>
  </Shell>
)
