import type { LightningCSSOptions } from 'vite'

/** Chromium 92 and Safari 14.1: the oldest browsers that the guide must stay usable in. */
export const scriptTargets = ['chrome92', 'safari14.1']

const version = (major: number, minor = 0): number => (major << 16) | (minor << 8)

/** The same floor, as Lightning CSS counts; iOS numbers its Safari 14.1 as 14.5. */
const cssTargets = { chrome: version(92), safari: version(14, 1), ios_saf: version(14, 5) }

// Lightning CSS would answer every `color-scheme` with two helper variables for light-dark(), which we do not use.
const lightDark = 1 << 20

const isTailwinds = (name: unknown): boolean => String(name) === 'properties'

/**
 * Lightning CSS visitor. Tailwind registers its helper variables with `@property` and repeats them, for browsers
 * without it, in `@layer properties { @supports (…) { *,… { … } } }`. Old browsers know neither layer nor
 * property: keep the rule inside and drop everything around it.
 */
const flattenTailwind: NonNullable<LightningCSSOptions['visitor']> = {
  Rule: {
    property: () => [],
    'layer-statement': ({ value }) => (value.names.every(isTailwinds) ? [] : undefined),
    'layer-block': ({ value }) =>
      isTailwinds(value.name)
        ? value.rules.flatMap((rule) => (rule.type === 'supports' ? rule.value.rules : [rule]))
        : undefined,
  },
}

const unsupportedCss: readonly (readonly [RegExp, string])[] = [
  [/@layer\b/, '@layer: import unlayered, older browsers skip all of it'],
  [/@property\b/, '@property'],
  [/\bokl(ch|ab)\(/, 'oklch() or oklab(): write hex'],
  [/\bcolor-mix\(/, 'color-mix(): write the mixed colour as hex'],
  [/\blight-dark\(/, 'light-dark(): write a prefers-color-scheme query'],
  [/@container\b/, '@container'],
  [/[;{](translate|scale|rotate):/, 'translate, scale or rotate as a property: write transform'],
  [/:has\(/, ':has(): the whole rule is lost'],
  [/@(scope|starting-style)\b/, '@scope or @starting-style'],
  [
    /@media[^{]*[<>]/,
    'a range in a media query: everything in it is lost before Chromium 104 and Safari 16.4',
  ],
  [/(?<!:not\():focus-visible/, ':focus-visible but within :not(): Safari before 15.4 loses the ring'],
  [/\baspect-ratio:/, 'aspect-ratio: Safari 15'],
  [/\d(d|s|l)v(h|w|min|max|b|i)\b/, 'dvh and the like: Chromium 108, Safari 15.4'],
  [/\boverflow(-[xy])?:clip\b/, 'overflow: clip: Safari 16'],
  [/&/, 'nesting'],
]

/** What vite.config.ts hands to Lightning CSS, both to rewrite and to minify. */
export const lightningcss: LightningCSSOptions = {
  targets: cssTargets,
  exclude: lightDark,
  visitor: flattenTailwind,
}

/**
 * Says what of the minified stylesheet a browser at the floor would not understand; empty when all is well.
 * Text in strings and addresses does not count.
 */
export const unsupportedInCss = (css: string): string[] => {
  const bare = css.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/g, '""')
  return unsupportedCss.filter(([pattern]) => pattern.test(bare)).map(([, name]) => name)
}

/**
 * Syntax is rewritten by the compiler, and what it leaves is read by a real Chromium 92 in the tests. Here stands what
 * neither sees: functions that no browser at the floor has, and those that only Safari 14.1 lacks.
 */
const unsupportedScript: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'a look-behind in a regular expression: Safari before 16.4 refuses the whole file'],
  [/\.(findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/, 'array methods of 2022 and 2023'],
  [
    /\b(structuredClone|Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Array\.fromAsync)\(/,
    'functions of 2022 and later',
  ],
  [/\bObject\.hasOwn\(/, 'Object.hasOwn: Chromium 93, Safari 15.4'],
  // Spreading what a function called at gives is no method.
  [/(?<!\.\.)\.at\(/, '.at(): Safari 15.4'],
  [/\bnew BroadcastChannel\(/, 'BroadcastChannel: Safari 15.4'],
  [
    /\.(showModal|showPopover|checkVisibility)\(/,
    'showModal, showPopover, checkVisibility: Safari 15.4 to 17.4',
  ],
  [/\bAbortSignal\.(timeout|any)\(/, 'AbortSignal.timeout and any: Chromium 103, Safari 16'],
  [/\b(URL\.canParse|Iterator\.from|RegExp\.escape|Promise\.try)\(/, 'functions of 2023 and later'],
  [/\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 'set methods of 2024'],
  [/\bcrypto\.randomUUID\(/, 'crypto.randomUUID: Safari 15.4'],
]

/** Like unsupportedInCss, for what the compiler does not rewrite in scripts. */
export const unsupportedInScript = (script: string): string[] =>
  unsupportedScript.filter(([pattern]) => pattern.test(script)).map(([, name]) => name)
