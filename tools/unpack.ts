import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const unbrotli = (from: string, to: string, mode: number): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))

const untar = (archive: string, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tar = spawn('tar', ['-xf', archive, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
    tar.on('error', reject)
    tar.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tar could not unpack ${archive}`))))
  })

const unpackOne = async (packed: string, folder: string): Promise<void> => {
  const target = join(folder, basename(packed, '.br'))
  const isArchive = target.endsWith('.tar')
  await unbrotli(packed, target, isArchive ? 0o644 : 0o755)
  if (!isArchive) return
  await untar(target, folder)
  await rm(target)
}

/**
 * Unpacks `.br` files into `folder`, archives (`.tar.br`) with what is in them, programs (`.br`) as programs; does
 * nothing where the folder is there. Works in a folder of its own, then moves it into place, so that a broken run
 * leaves nothing half done.
 */
export const unpackInto = async (folder: string, packed: readonly string[]): Promise<void> => {
  if (existsSync(folder)) return
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  for (const file of packed) await unpackOne(file, draft)
  // Two runs at once: the first to arrive wins, and both are the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
}
