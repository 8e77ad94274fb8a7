import { memo, type ReactNode } from 'react'
import { shell } from '../content/zh-Hans/shell.ts'
import { ExitLink } from './ExitLink.tsx'
import { SizeSwitch } from './SizeSwitch.tsx'
import { WithNumbers } from './WithNumbers.tsx'

interface Props {
  /** Where 返回 leads without a script. */
  readonly back?: string | undefined
  /** A page of the session goes back in the browser's own history instead. */
  readonly onBack?: ((fallback: string) => void) | undefined
  /** On the home page larger text is one tap away from the first line. */
  readonly isHome?: boolean
  readonly children: ReactNode
}

/** The first lines, the same on every question: drawn once. */
const Top = memo(({ back, onBack, isHome }: Omit<Props, 'children'>) => (
  <header>
    <div className="top">
      <a className="top-name" href="/">
        {shell.name}
      </a>
      <a className="top-search" href="/search/">
        {shell.search}
      </a>
      {isHome && <SizeSwitch />}
      <a className="top-door" href="/door/">
        {shell.door}
      </a>
    </div>
    {back && (
      <a
        className="back"
        href={back}
        onClick={(event) => {
          if (!onBack) return
          event.preventDefault()
          onBack(back)
        }}
      >
        {shell.back}
      </a>
    )}
  </header>
))

const Foot = memo(() => (
  <footer className="foot">
    <nav className="foot-links" aria-label={shell.footLabel}>
      {shell.links.map(({ href, name }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
      <ExitLink />
      <SizeSwitch />
    </nav>
    <p className="mt-3">
      <WithNumbers text={shell.help} />
    </p>
    <p className="mt-3">
      <WithNumbers text={shell.disclaimer} />
    </p>
  </footer>
))

/** What every page shares: a way past the top, somebody at the door one tap away, the foot. */
export const Shell = ({ back, onBack, isHome = false, children }: Props) => (
  <div className="column">
    <a className="skip" href="#main">
      {shell.skip}
    </a>
    <Top back={back} onBack={onBack} isHome={isHome} />
    <main id="main" className="pt-3">
      {children}
    </main>
    <Foot />
  </div>
)
