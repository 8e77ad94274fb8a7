import { useState } from 'react'
import { shareText } from '../../content/zh-Hans/result.ts'

interface Props {
  readonly code: string
  readonly link: string
}

type Outcome = 'copied' | 'notCopied' | 'sent'

/** Copies where the engine can; says what happened only when the promise has resolved. */
const useOutcome = (): [string, (attempt: () => Promise<void>, success: Outcome) => Promise<void>] => {
  const [outcome, setOutcome] = useState<Outcome>()
  const attempt = async (act: () => Promise<void>, success: Outcome) => {
    try {
      await act()
      setOutcome(success)
    } catch (error) {
      // Closing the share sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome('notCopied')
    }
  }
  return [outcome ? shareText[outcome] : '', attempt]
}

/** On the shared page: the code to read out, the link to copy, the system's own share sheet. */
export const Share = ({ code, link }: Props) => {
  const [said, attempt] = useOutcome()
  const copy = (text: string) => attempt(() => navigator.clipboard.writeText(text), 'copied')
  const canSend = typeof navigator.share === 'function'
  return (
    <>
      <p className="text-soft">{shareText.code}</p>
      <p className="code">{code}</p>
      <p className="small text-soft">{shareText.codeSays}</p>
      <p className="mt-4 text-soft">{shareText.link}</p>
      <p className="link-text">{link}</p>
      <div className="no-print mt-4 flex flex-wrap gap-3">
        {canSend && (
          <button
            type="button"
            className="button-quiet"
            onClick={() =>
              void attempt(() => navigator.share({ text: shareText.sendText, url: link }), 'sent')
            }
          >
            {shareText.send}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={() => void copy(link)}>
          {shareText.copyLink}
        </button>
        <button type="button" className="button-quiet" onClick={() => void copy(code)}>
          {shareText.copyCode}
        </button>
      </div>
      <p className="mt-2" role="status">
        {said}
      </p>
    </>
  )
}
