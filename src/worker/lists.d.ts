/** Written into the worker by tools/offline.ts when everything else is built. */
interface KeptFile {
  /** Address without query: '/guides/sms/', '/assets/main-x.js'. */
  readonly url: string
  /** Hash of the contents; null where the name already carries one. */
  readonly revision: string | null
}

/** A section of the site that is fetched as a whole when its first page is opened. */
interface Pack {
  /** Name and version: 'claims-3f2a'. */
  readonly cache: string
  readonly pages: readonly string[]
  readonly files: readonly string[]
}

/** Fetched when the first visit is idle: what is needed at the door, on the train, without a network. */
declare const __CORE__: readonly KeptFile[]
declare const __PACKS__: readonly Pack[]
/** Names of all assets of this version, by which older ones are thrown away. */
declare const __ASSETS__: readonly string[]
