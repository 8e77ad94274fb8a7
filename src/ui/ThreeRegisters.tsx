import type { Words } from '../content/zh-Hans/guides/guide.ts'
import { guideText } from '../content/zh-Hans/guideText.ts'
import { ReadButton } from './ReadButton.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly words: Words
}

/** What stands in （…） before a message tells when it fits, and is not selected with it. */
const Message = ({ text }: { text: string }) => {
  const [, when, message = text] = /^（([^）]+)）(.+)$/.exec(text) ?? []
  return (
    <>
      {when && (
        <p className="mt-4 small">
          <strong>{when}</strong>
        </p>
      )}
      <p className={`${when ? 'mt-1' : 'mt-4'} link-text`}>{message}</p>
    </>
  )
}

/** The same words to say, to show in large print, and to copy. */
export const ThreeRegisters = ({ id, title, words }: Props) => (
  <section className="section" id={id}>
    <h2>{title}</h2>
    <div data-read="">
      <h3 className="mt-4">{guideText.words.short}</h3>
      <ul className="plain mt-2">
        {words.short.map((line) => (
          <li key={line} className="say mt-3">
            {line}
          </li>
        ))}
      </ul>
      <ReadButton />
    </div>
    <h3 className="mt-6">{guideText.words.large}</h3>
    <ul className="plain rows mt-3">
      {words.large.map((line) => (
        <li key={line} className="large">
          {line}
        </li>
      ))}
    </ul>
    <h3 className="mt-6">{guideText.words.written}</h3>
    <p className="mt-1 small text-soft no-print">{guideText.words.writtenSays}</p>
    {words.written.map((message) => (
      <Message key={message} text={message} />
    ))}
  </section>
)
