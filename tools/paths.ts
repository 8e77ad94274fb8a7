import { join } from 'node:path'

/** Where the project, the built site and everything that may be thrown away are. */
export const projectRoot = join(import.meta.dirname, '..')
export const distRoot = join(projectRoot, 'dist')
export const cacheRoot = join(projectRoot, '.cache')
