import { type ReactNode, useState } from 'react'

interface Props {
  readonly summary: ReactNode
  readonly className?: string
  readonly summaryClass?: string
  /** Drawn when it is opened first: what nobody opens costs nothing. */
  readonly children: () => ReactNode
}

/** A fold whose inside is drawn only on request. */
export const Fold = ({ summary, className, summaryClass, children }: Props) => {
  const [isWanted, setWanted] = useState(false)
  return (
    <details className={className} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      <summary className={summaryClass}>{summary}</summary>
      {isWanted && children()}
    </details>
  )
}
