/** Derived from the register at build; see tools/sourceNames.ts. */
declare module 'virtual:source-names' {
  const names: Readonly<
    Record<import('../machines/collection/vocabulary.ts').SourceId, import('./lib/sourceNames.ts').SourceName>
  >
  export default names
}
