import type { ReactElement } from 'react'
import type { CitedPart } from '../lib/citedIn.ts'

/**
 * Scripts that a page of kind 'read' can load beside src/light.ts. Each is an entry of its own, `src/<name>.ts`, and
 * improves what the page already does without it.
 */
export const extraScripts = ['clear', 'law', 'map', 'search'] as const
export type ExtraScript = (typeof extraScripts)[number]

/** Source of an extra script, by which the build finds what became of it. */
export const scriptSource = (name: ExtraScript): string => `src/${name}.ts`

/** One address of the guide, prerendered at build. */
export interface Page {
  /** Absolute, with a slash at both ends: '/', '/door/', '/questions/overdue/'. Only '/404.html' ends otherwise. */
  readonly path: string
  /** 'read' pages ship no React; 'app' pages are taken over, or drawn, by src/main.tsx. */
  readonly kind: 'read' | 'app'
  readonly title: string
  readonly description: string
  /** Keeps search engines away, in the page and in the response header. */
  readonly noindex?: boolean
  /** What the page rests on, part by part; the law pages read from it where an entry is used. */
  readonly cites?: readonly CitedPart[]
  /** Only on 'read' pages. */
  readonly scripts?: readonly ExtraScript[]
  /** Only on 'app' pages: source of the views that it loads by itself as soon as it runs. */
  readonly views?: string
  /** The page of the session that most people open from this one: fetched ahead where the line is good. */
  readonly ahead?: string
  /** The same element at build and at hydration: it may read neither storage nor clock. */
  readonly render: () => ReactElement
}
