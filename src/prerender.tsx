import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { Page } from './views/page.ts'
import { pages } from './views/pages.tsx'

/** A page as text, ready for the template. */
export interface RenderedPage extends Omit<Page, 'render'> {
  readonly body: string
}

/** Renders every page once; run by tools/build.ts only. */
export const prerender = (): readonly RenderedPage[] =>
  pages.map(({ render, ...head }) => ({
    ...head,
    // Only pages that React takes over need its hydration marks.
    body: head.kind === 'app' ? renderToString(render()) : renderToStaticMarkup(render()),
  }))
