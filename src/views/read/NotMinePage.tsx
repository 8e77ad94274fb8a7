import { bystander } from '../../content/zh-Hans/bystander.ts'
import { anchorOf } from '../../lib/anchors.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { SourceList } from '../../ui/CiteLinks.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'

/** For the person who is called about somebody else's debt. */
export const NotMinePage = () => (
  <Shell back="/">
    <h1>{bystander.title}</h1>
    <p className="mt-3">{bystander.lead}</p>
    <p className="mt-3">
      <a className="go" href="/for/#people">
        {bystander.toSituations}
      </a>
    </p>
    {bystander.say.map(({ title, lines }) => (
      <Say key={title} title={`${bystander.sayTitle}：${title}`} lines={lines} />
    ))}
    {bystander.sections.map(({ title, items }, index) => (
      <CitedList key={title} id={anchorOf.bystander(index)} title={title} items={items} />
    ))}
    <SourceList ids={bystander.sections.flatMap(({ items }) => items.flatMap(({ cites }) => [...cites]))} />
  </Shell>
)
