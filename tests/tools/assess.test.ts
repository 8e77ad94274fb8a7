import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { type LawId, lawOf, register } from '../../machines/law/register.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { sourcesOf } from '../../tools/assess/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'assess-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Puts a file into a folder of its own for this run; returns its path. */
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const run = (args: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../tools/assess.ts'), ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const isLaw = (id: string): id is LawId => id in register

const agency = { asker: 'borrower', overdue: 'weeks', received: ['reminder', 'agencyCall'] } as const
const contact = { asker: 'contact', received: ['agencyCall'] } as const

const yaml = `# The first is named.
- name: Called by an agency
  facts:
    asker: borrower
    overdue: weeks
    received: [reminder, agencyCall]
  expect: { stage: nonsense }
- asker: contact
  received: [agencyCall]
`

describe('input', () => {
  test('YAML, named or not, in words', () => {
    const { status, stdout, stderr } = run([file('two.yaml', yaml)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Called by an agency')
    expect(stdout).toContain(stages.agencyCalls.says)
    expect(stdout).toContain(stages.contactPerson.says)
  })

  test('JSON, from a file, from standard input, and as several files', () => {
    const path = file('one.json', JSON.stringify([agency], null, '\t'))
    const fromFile = run(['--json', path])
    const fromInput = run(['--json'], JSON.stringify([agency]))
    const both = run(['--json', path, '-', file('one.yaml', '- asker: contact\n')], JSON.stringify([contact]))
    expect([fromFile.status, fromInput.status, both.status]).toEqual([0, 0, 0])
    expect(JSON.parse(fromFile.stdout)).toMatchObject([{ file: path, headline: 'agencyCalls' }])
    expect(JSON.parse(fromInput.stdout)).toMatchObject([{ file: 'standard input', headline: 'agencyCalls' }])
    expect(JSON.parse(both.stdout)).toHaveLength(3)
  })

  test('a trail is tried out after the facts', () => {
    const trail = ['borrower.ignores']
    const { stdout } = run(['--json'], JSON.stringify([{ facts: agency, trail }]))
    expect(JSON.parse(stdout)).toMatchObject([
      { headline: assess(agency, ['borrower.ignores']).headline, trail },
    ])
  })
})

describe('--json', () => {
  test('gives the assessment by ids', () => {
    const { stdout } = run(['--json'], JSON.stringify([{ name: 'one', facts: agency }]))
    const [data] = JSON.parse(stdout)
    expect(data).toMatchObject({ name: 'one', number: 1, ...JSON.parse(JSON.stringify(assess(agency))) })
    expect(data.sources).toEqual(sourcesOf(assess(agency)))
  })
})

describe('sources', () => {
  const assessment = assess({ ...agency, conduct: ['threats', 'privateAccount'], lender: 'microloan' })
  const { stdout } = run([], JSON.stringify([assessment.facts]))
  const [body = '', list = ''] = stdout.split('【来源】')

  test('every source is listed once, with quotation and address', () => {
    const ids = [...list.matchAll(/编号：(\S+)/g)].map(([, id]) => id)
    expect(ids).toEqual(sourcesOf(assessment))
    const quote = lawOf('psl-50-harassment-threat-insult')
    expect(list).toContain(quote.quote)
    expect(list).toContain(quote.url)
  })

  test('every number in the text is in the list, and the other way round', () => {
    const numbersIn = (text: string, pattern: RegExp) =>
      [...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)))].sort((a, b) => a - b)
    expect(numbersIn(body, /依据 \[(\d+)\]/g)).toEqual(numbersIn(list, /^ {2}\[(\d+)\]/gm))
  })

  test('what is only retold says so, and practice tells its grade', () => {
    const heads = [...list.matchAll(/^ {2}\[\d+\] (.*)$/gm)].map(([, head = '']) => head)
    const marked = sourcesOf(assessment).filter((_id, index) => heads[index]?.endsWith('据公开报道转述'))
    const secondhand = sourcesOf(assessment).filter(
      (id) => isLaw(id) && lawOf(id).confidence !== 'verified-from-text',
    )
    expect(marked).toEqual(secondhand)
    expect(body).toMatch(/常见做法（[^）]+）：/)
  })
})

describe('mistakes', () => {
  test('unknown facts and codes are named with the nearest, and the others are assessed', () => {
    const { status, stdout, stderr } = run([
      file(
        'wrong.yaml',
        `- name: 一\n  asker: borower\n- facts:\n    asker: borrower\n    recieved: [reminder]\n- name: 三
  facts:\n    received:\n      - agencycall\n    overdue: [days]\n    lender: true\n- asker: contact\n`,
      ),
    ])
    expect(status).toBe(1)
    expect(stderr.replaceAll(join(folder, '/'), '').trim().split('\n')).toEqual([
      'wrong.yaml, case 1 “一”, line 2: unknown code “borower” for asker; nearest: borrower',
      'wrong.yaml, case 2, line 5: unknown fact “recieved”; nearest: received',
      'wrong.yaml, case 3 “三”, line 9: unknown code “agencycall” for received; nearest: agencyCall',
      'wrong.yaml, case 3 “三”, line 10: wrong type for overdue: expected a code, found a list',
      'wrong.yaml, case 3 “三”, line 11: wrong type for lender: expected a code, found boolean “true”',
    ])
    expect(stdout).toContain(stages.contactPerson.says)
    expect(stdout.match(/【来源】/g)).toHaveLength(1)
  })

  test.each([
    ['broken YAML', '- asker: [borrower\n- x', /^standard input, line \d+: broken YAML: /],
    ['an empty list', '[]', /^standard input: no fact sets in it, nothing to assess$/],
    ['nothing', '', /^standard input: no fact sets in it, nothing to assess$/],
    ['a list of something else', '[5]', /case 1, line 1: expected a map of facts, found number “5”$/],
    ['an unknown event', '[{facts: {}, trail: [borrower.apeals]}]', /nearest: borrower\.appeals$/],
  ])('%s gets one clear sentence', (_what, input, sentence) => {
    const { status, stdout, stderr } = run(['--json'], input)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual([])
    expect(stderr.trim()).toMatch(sentence)
  })

  test('a file that cannot be read does not keep the others from being assessed', () => {
    const { status, stdout, stderr } = run([
      '--json',
      join(folder, 'none.yaml'),
      folder,
      file('two.yaml', yaml),
    ])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr).toMatch(/none\.yaml: cannot be read: there is no such file\n.*this is a directory/)
  })

  test('an unknown option is answered with a sentence', () => {
    const { status, stderr } = run(['--nonsense'])
    expect(status).toBe(1)
    expect(stderr).toContain('--nonsense')
    expect(stderr).not.toContain('    at ')
  })

  test.each([
    ['bytes', Uint8Array.from({ length: 10_240 }, (_zero, index) => (index * 7919) % 256)],
    ['brackets', '['.repeat(10_240)],
    ['maps', '{a: '.repeat(2_560)],
    ['text', '催收'.repeat(3_400)],
    ['terminal codes', '\u001b[2J'.repeat(2_560)],
    ['aliases', `- &a [${'*a, '.repeat(2_500)}]`],
  ])('10 KB of %s are refused in a few words', (_what, garbage) => {
    const { status, stdout, stderr } = run([], garbage)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.length).toBeLessThan(500)
    expect(stderr).toMatch(/^standard input/)
    expect(stderr).not.toContain('\u001b')
  })
})

test('facts that do not apply are left out and named', () => {
  const { status, stdout } = run(
    [],
    JSON.stringify([{ ...contact, ability: 'none', received: ['judgment'] }]),
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/不适用，已略去：.*（received）；.*（ability）/)
})

test('--help explains', () => {
  const { status, stdout } = run(['--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('Usage: npm run assess')
})
