import { useState } from 'react'
import { shareText } from '../../content/zh-Hans/result.ts'

interface Props {
  readonly code: string
  readonly link: string
}

type Kind = 'qr' | 'card'

/** Drawn by code that comes only when somebody asks for a picture. */
const draw: Readonly<Record<Kind, (props: Props) => Promise<string>>> = {
  qr: async ({ link }) => (await import('../../lib/qr.ts')).qrPicture(link),
  card: async ({ code, link }) => (await import('../../lib/card.ts')).cardPicture(shareText.card, code, link),
}

type Progress =
  | { readonly kind: Kind; readonly status: 'making' | 'failed' }
  | { readonly kind: Kind; readonly status: 'made'; readonly address: string }

const said = (progress: Progress | undefined): string => {
  if (!progress) return ''
  if (progress.status === 'making') return shareText.making
  return progress.status === 'made' ? shareText.made : shareText.notMade
}

/** The code as a picture: in an `<img>`, which is all that a long press in WeChat knows. */
export const Pictures = (props: Props) => {
  const [progress, setProgress] = useState<Progress>()
  // One at a time: the last to be asked for need not be the last to be done.
  const isMaking = progress?.status === 'making'
  const make = async (kind: Kind) => {
    if (isMaking) return
    setProgress({ kind, status: 'making' })
    try {
      setProgress({ kind, status: 'made', address: await draw[kind](props) })
    } catch {
      setProgress({ kind, status: 'failed' })
    }
  }
  return (
    <div className="no-print mt-6">
      <h3>{shareText.pictures}</h3>
      <p className="mt-1 small text-soft">{shareText.picturesSays}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="button-quiet"
          aria-disabled={isMaking}
          onClick={() => void make('qr')}
        >
          {shareText.makeQr}
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-disabled={isMaking}
          onClick={() => void make('card')}
        >
          {shareText.makeCard}
        </button>
      </div>
      <p className="mt-2" role="status">
        {said(progress)}
      </p>
      {progress?.status === 'made' && (
        <img
          className={`picture picture-${progress.kind}`}
          src={progress.address}
          alt={progress.kind === 'qr' ? shareText.qrAlt(props.code) : shareText.cardAlt(props.code)}
        />
      )}
    </div>
  )
}
