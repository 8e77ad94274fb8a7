import { Component, type ReactNode } from 'react'
import { failures } from '../../content/zh-Hans/session.ts'
import { Shell } from '../../ui/Shell.tsx'

interface Props {
  readonly onWayOut: () => void
  readonly children: ReactNode
}

/** When a page throws: a sentence and a way on. The answers stand outside and are not touched. */
export class Fallback extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Shell>
        <h1 tabIndex={-1}>{failures.view.title}</h1>
        <p className="mt-4">{failures.view.says}</p>
        <div className="mt-8 flex flex-wrap gap-4">
          <button type="button" className="button" onClick={this.props.onWayOut}>
            {failures.view.toAnswers}
          </button>
          <a className="button-quiet" href="/guides/">
            {failures.view.toGuides}
          </a>
        </div>
      </Shell>
    )
  }
}
