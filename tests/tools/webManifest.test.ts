// @vitest-environment jsdom
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { fileOf } from '../../tools/html.ts'
import { mediaTypes } from '../../tools/mediaTypes.ts'
import { readBuiltPages } from './builtPages.ts'

interface Icon {
  readonly src: string
  readonly type: string
  readonly sizes: string
  readonly purpose?: string
}
interface WebManifest {
  readonly id: string
  readonly name: string
  readonly short_name: string
  readonly description: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly Icon[]
}

const { root, pages } = await readBuiltPages()
const linked = pages.map(({ path, html }) => {
  const { head } = new DOMParser().parseFromString(html, 'text/html')
  const addressOf = (rel: string) => head.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')
  return {
    path,
    manifest: addressOf('manifest'),
    touch: addressOf('apple-touch-icon'),
    icon: addressOf('icon'),
  }
})
const fileAt = (address: string): string => join(root, address.slice(1))
const address = linked[0]?.manifest ?? ''
const manifest: WebManifest = JSON.parse(await readFile(fileAt(address), 'utf8'))

const sizeOfPng = async (path: string): Promise<string> => {
  const { width, height } = PNG.sync.read(await readFile(fileAt(path)))
  return `${width}x${height}`
}

test('every page links the same manifest, and icons that are there', () => {
  expect(linked.filter((page) => page.manifest !== address)).toEqual([])
  expect(linked.filter(({ touch, icon }) => !touch || !icon)).toEqual([])
  for (const path of new Set(linked.flatMap(({ touch, icon }) => [touch ?? '', icon ?? ''])))
    expect({ path, isThere: existsSync(fileAt(path)) }).toEqual({ path, isThere: true })
})

test('it opens on a page of the guide, within what it covers', () => {
  const paths = pages.map(({ path }) => path)
  expect(paths).toContain(manifest.start_url)
  expect(paths).toContain(manifest.id)
  expect(manifest.start_url.startsWith(manifest.scope)).toBe(true)
  expect(paths.filter((path) => !path.startsWith(manifest.scope))).toEqual([])
  expect(existsSync(join(root, fileOf(manifest.start_url)))).toBe(true)
})

test('a phone that shows its name shows nothing of debts', () => {
  for (const name of [manifest.name, manifest.short_name, manifest.description]) {
    expect(name).not.toBe('')
    expect(name).not.toMatch(/逾期|欠|债|催|贷/)
  }
})

describe.each(manifest.icons.map((icon) => [icon.src, icon] as const))('the icon %s', (src, icon) => {
  test('is there, of the kind and the size it is said to be', async () => {
    const kind = src.slice(src.lastIndexOf('.'))
    expect(mediaTypes[kind]).toBe(icon.type)
    if (kind === '.png') expect(await sizeOfPng(src)).toBe(icon.sizes)
    else {
      expect(icon.sizes).toBe('any')
      expect(await readFile(fileAt(src), 'utf8')).toMatch(/<svg [^>]*viewBox="0 0 (\d+) \1"/)
    }
  })
})

test('phones that install pages find the sizes they ask for, one of them to be cut to any shape', () => {
  const plain = manifest.icons.filter(({ purpose }) => !purpose).map(({ sizes }) => sizes)
  expect(plain).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
})
