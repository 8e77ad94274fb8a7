import { join } from 'node:path'

/** Where the project, the built site and everything that may be thrown away are. */
export const projectRoot = join(import.meta.dirname, '..')
export const distRoot = join(projectRoot, 'dist')
/** Configuration for nginx that fits the site in dist/. */
export const nginxRoot = join(projectRoot, 'dist-nginx')
export const cacheRoot = join(projectRoot, '.cache')
