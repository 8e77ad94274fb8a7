import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureBuilt } from '../../tools/freshness.ts'
import { usualPlaces } from '../../tools/nginx.ts'
import { projectRoot } from '../../tools/paths.ts'

await ensureBuilt()
const text = readFileSync(join(projectRoot, 'deploy/Containerfile'), 'utf8')
const ignored = readFileSync(join(projectRoot, 'deploy/Containerfile.dockerignore'), 'utf8')
  .trim()
  .split('\n')

/** Instructions with what follows them, continued lines joined. */
const steps = text
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => line.split(/\s+/))
const of = (instruction: string) => steps.filter(([name]) => name === instruction).map(([, ...rest]) => rest)
const copies = of('COPY').filter(([first]) => first !== '.')

test('two stages, from images of one version', () => {
  const images = of('FROM').map(([image]) => image)
  expect(images).toHaveLength(2)
  for (const image of images) expect(image).toMatch(/^[a-z]+:\d+\.\d+[\w.]*-?[\w-]*$/)
})

test('the image that builds has the Node version that the scripts run on', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  )
  expect(of('FROM')[0]?.[0]).toMatch(`node:${devDependencies.node}-`)
})

test('what is copied is there, before the build or after it', () => {
  const fromHere = copies.filter(([first]) => !first?.startsWith('--')).flatMap((words) => words.slice(0, -1))
  const built = copies.filter(([first]) => first === '--from=build').map(([, path = '']) => path)
  expect(fromHere).toContain('package-lock.json')
  expect(built).toHaveLength(2)
  for (const path of [...fromHere, ...built.map((path) => path.replace(/^\/site\//, ''))])
    expect(existsSync(join(projectRoot, path)), path).toBe(true)
  expect(fromHere.filter((path) => ignored.includes(path))).toEqual([])
})

test('nothing of this machine goes in', () => {
  expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', 'dist-nginx', '.git']))
})

test('site, configuration, log and port are where the generated configuration looks for them', () => {
  const targets = copies.map((words) => words.at(-1))
  expect(targets).toEqual(expect.arrayContaining([usualPlaces.site, usualPlaces.config]))
  expect(text).toContain(` ${usualPlaces.log}`)
  expect(of('EXPOSE')).toEqual([[usualPlaces.listen]])
  expect(of('CMD').flat().join(' ')).toContain(`"${usualPlaces.config}/nginx.conf"`)
})

test('nginx does not run as root', () => {
  expect(of('USER')).toEqual([['www-data']])
  expect(Number(usualPlaces.listen)).toBeGreaterThan(1023)
})
