import { Component, type ReactNode } from 'react'
import { failures } from '../../content/zh-Hans/session.ts'
import { focusHeading } from '../../ui/focusHeading.ts'
import { Shell } from '../../ui/Shell.tsx'

interface Props {
  readonly onWayOut: () => void
  /** The frame of the page stands around it already. */
  readonly isFramed?: boolean
  readonly children: ReactNode
}

/** When a page throws: a sentence and a way on. The answers stand outside and are not touched. */
export class Fallback extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    focusHeading()
  }

  override render() {
    const { children, isFramed, onWayOut } = this.props
    if (!this.state.hasFailed) return children
    const says = (
      <>
        <h1 tabIndex={-1}>{failures.view.title}</h1>
        <p className="mt-4">{failures.view.says}</p>
        <div className="mt-8 flex flex-wrap gap-4">
          <button type="button" className="button" onClick={onWayOut}>
            {failures.view.toAnswers}
          </button>
          <a className="button-quiet" href="/guides/">
            {failures.view.toGuides}
          </a>
        </div>
      </>
    )
    return isFramed ? says : <Shell>{says}</Shell>
  }
}
