import type { ReactElement } from 'react'

/** One address of the guide, prerendered at build. */
export interface Page {
  /** Absolute, with a slash at both ends: '/', '/door/', '/questions/overdue/'. Only '/404.html' ends otherwise. */
  readonly path: string
  /** 'read' pages ship no React; 'app' pages are hydrated by src/main.tsx. */
  readonly kind: 'read' | 'app'
  readonly title: string
  readonly description: string
  /** Keeps search engines away, in the page and in the response header. */
  readonly noindex?: boolean
  /** The same element at build and at hydration: it may read neither storage nor clock. */
  readonly render: () => ReactElement
}
