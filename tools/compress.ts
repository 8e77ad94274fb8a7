import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Brotli 11, in which all size limits are measured. */
export const compressBrotli = (text: Buffer): Promise<Buffer> =>
  brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })

/** Puts a .br and a .gz copy beside every text file below `root`, so that a server only has to send them. */
export const compressSite = async (root: string): Promise<void> => {
  const files = await Array.fromAsync(glob('**/*.{html,js,css,svg,json,webmanifest,txt,xml}', { cwd: root }))
  await Promise.all(
    files.map(async (file) => {
      const path = join(root, file)
      const text = await readFile(path)
      await Promise.all([
        compressBrotli(text).then((bytes) => writeFile(`${path}.br`, bytes)),
        gzipped(text, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
      ])
    }),
  )
}
