/** Derived from the register at build; see tools/sourceNames.ts. */
declare module 'virtual:source-names' {
  const names: Readonly<
    Record<import('../machines/collection/vocabulary.ts').SourceId, import('./lib/sourceNames.ts').SourceName>
  >
  export default names
}

/** Drawn from the chart at build; see tools/map/plugin.ts. */
declare module 'virtual:map' {
  const drawings: import('./lib/drawing.ts').Drawings
  export default drawings
}

/** Address of what can be searched for, and how words of distress are read, made at build; see tools/searchIndex.ts. */
declare module 'virtual:search-data' {
  const address: string
  export const crisisFold: import('./lib/search/fold.ts').FoldTable
  export default address
}
