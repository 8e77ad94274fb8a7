import { type ChangeGroup, changeGroups, type marks, whatIfText } from '../../content/zh-Hans/whatIf.ts'
import { shownAtOnce } from '../../lib/shownAtOnce.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Cites } from '../result/Cites.tsx'
import type { Line } from './lines.ts'

interface Props {
  readonly groups: readonly (readonly [ChangeGroup, readonly Line[]])[]
  readonly words: typeof marks
}

/** A sign and a word; what it rests on is folded under its name. */
const Row = ({ line: { mark, name, says, evidence }, words }: { line: Line; words: Props['words'] }) => {
  const head = (
    <>
      <span className={`mark mark-${mark}`}>
        <span aria-hidden="true">{words[mark].sign}</span> {words[mark].word}
      </span>
      <span>{name}</span>
    </>
  )
  if (!says) return <li className="change">{head}</li>
  return (
    <li>
      <Fold summary={head} summaryClass="change">
        {() => (
          <div className="change-more">
            {says.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {evidence && <Cites ids={evidence} />}
          </div>
        )}
      </Fold>
    </li>
  )
}

const Rows = ({ lines, words }: { lines: readonly Line[]; words: Props['words'] }) => (
  <ul className="plain">
    {lines.map((line) => (
      <Row key={`${line.mark} ${line.name} ${line.says?.[0]}`} line={line} words={words} />
    ))}
  </ul>
)

/** What changed, line by line, in groups. */
export const ChangeLines = ({ groups, words }: Props) => (
  <dl className="rows mt-3">
    {groups.map(([group, lines]) => (
      <div key={group}>
        <dt className="small text-soft">{changeGroups[group]}</dt>
        <dd className="ml-0">
          <Rows lines={lines.slice(0, shownAtOnce)} words={words} />
          {lines.length > shownAtOnce && (
            <Fold summary={whatIfText.more(lines.length - shownAtOnce)}>
              {() => <Rows lines={lines.slice(shownAtOnce)} words={words} />}
            </Fold>
          )}
        </dd>
      </div>
    ))}
  </dl>
)
