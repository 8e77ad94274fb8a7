import { door } from '../../content/zh-Hans/door.ts'
import { CitedList } from '../../ui/CitedList.tsx'
import { CiteLinks, SourceList } from '../../ui/CiteLinks.tsx'
import { ReadButton } from '../../ui/ReadButton.tsx'
import { Say } from '../../ui/Say.tsx'
import { Shell } from '../../ui/Shell.tsx'

const sources = [
  ...door.steps.flatMap(({ cites }) => [...cites]),
  ...door.call110.when.flatMap(({ cites }) => [...cites]),
  ...door.call110.note.cites,
  ...door.afterwards.flatMap(({ cites }) => [...cites]),
]

/** Somebody is at the door: huge, in order, readable without any script. */
export const DoorPage = () => (
  <Shell>
    <h1>{door.title}</h1>
    <p className="mt-2">{door.lead}</p>
    <p className="mt-4">
      <a className="button-quiet" href={`tel:${door.call110.number}`}>
        {door.call110.early}
      </a>
    </p>
    <section data-read="">
      <ReadButton />
      <ol className="plain mt-4 steps">
        {door.steps.map((step) => (
          <li key={step.do}>
            <h2 className="huge">{step.do}</h2>
            <p className="mt-1">{step.more}</p>
            <CiteLinks ids={step.cites} />
          </li>
        ))}
      </ol>
    </section>
    <section className="card card-now mt-8" id="call-110">
      <h2>{door.call110.title}</h2>
      <ul className="mt-2">
        {door.call110.when.map(({ text, cites }) => (
          <li key={text}>
            {text} <CiteLinks ids={cites} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a className="button" href={`tel:${door.call110.number}`}>
          {door.call110.button}
        </a>
      </p>
      <p className="mt-3 say">{door.call110.say}</p>
      <p className="mt-3">
        {door.call110.note.text} <CiteLinks ids={door.call110.note.cites} />
      </p>
    </section>
    <Say id="say" title={door.sayTitle} lines={door.say} />
    <CitedList id="afterwards" title={door.afterwardsTitle} items={door.afterwards} />
    <SourceList ids={sources} />
  </Shell>
)
