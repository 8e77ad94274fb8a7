/** Legal force, in the vocabulary of the checked facts. The first seven bind by law; the rest guide. */
export const forces = [
  '法律',
  '立法解释',
  '司法解释',
  '行政法规',
  '地方性法规',
  '部门规章',
  '规范性文件',
  '司法指导文件',
  '推荐性国标',
  '行业自律',
  '官方提示',
  '办事渠道',
] as const
export type Force = (typeof forces)[number]

export const isForce = (value: string): value is Force => forces.some((force) => force === value)

/** How we know it: read in the official text, or only retold by reports that could be read. */
export type Confidence = 'verified-from-text' | 'verified-from-secondary'

/** One provision, rule or official channel. Prose about it lives in the content, keyed by its id. */
export interface LawEntry {
  /** Full name of the document, without article. */
  readonly document: string
  /** Article as printed, only where its number was confirmed. */
  readonly article?: string
  readonly force: Force
  /** Whom it binds, where that is not everybody. */
  readonly binds?: string
  /** ISO date from which it applies, where known. */
  readonly effectiveFrom?: string
  /** ISO date from which it no longer applies. */
  readonly effectiveTo?: string
  /** Verbatim, and only where the text itself was read. */
  readonly quote?: string
  /** Official source where one is known, else the page that was read. */
  readonly url?: string
  readonly confidence: Confidence
  /** The plain sentence draws a conclusion the text does not spell out: say 一般 or 通常. */
  readonly inference?: true
  /** ISO date of the last check. */
  readonly checkedOn: string
}

/**
 * Where the text stands officially, for those who want to read it there. A copy on somebody else's site may change
 * hands, and what was only retold has no original that we know.
 */
export const officialUrl = ({ url, confidence }: LawEntry): string | undefined =>
  confidence === 'verified-from-text' && url && /(^|\.)gov\.cn$/.test(new URL(url).hostname) ? url : undefined

const bindingForces: ReadonlySet<Force> = new Set([
  '法律',
  '立法解释',
  '司法解释',
  '行政法规',
  '地方性法规',
  '部门规章',
  '规范性文件',
])

/** Whether a rule of this force binds by law; standards, self-regulation, notices and channels only guide. */
export const isBinding = (force: Force): boolean => bindingForces.has(force)
