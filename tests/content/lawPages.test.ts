import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import { institutionsOnly } from '../../machines/law/institutions.ts'
import { isInForce, type LawId, lawOf, register, rulesEdition } from '../../machines/law/register.ts'
import { replacedBy, replacements } from '../../machines/law/replacements.ts'
import { usesOf } from '../../machines/uses.ts'
import { law } from '../../src/content/zh-Hans/law/index.ts'
import { confidences, lawText } from '../../src/content/zh-Hans/lawPages.ts'
import { lawSubjects } from '../../src/content/zh-Hans/lawSubjects.ts'
import { sourceText } from '../../src/content/zh-Hans/sources.ts'
import { lawAddress } from '../../src/lib/addresses.ts'
import { citedIn } from '../../src/lib/citedIn.ts'
import { lawUses } from '../../src/lib/lawUses.ts'
import { pages } from '../../src/views/pages.tsx'

const ids = Object.keys(register) as LawId[]
const isLaw = (id: string): id is LawId => Object.hasOwn(register, id)

const rendered = pages
  .filter(({ kind }) => kind === 'read')
  .map((page) => ({ ...page, html: renderToStaticMarkup(page.render()) }))
const htmlAt = new Map(rendered.map(({ path, html }) => [path, html]))
const shown = ids.filter((id) => htmlAt.has(lawAddress(id)))
const htmlOf = (id: LawId): string => htmlAt.get(lawAddress(id)) ?? ''

const others = rendered.filter(({ path }) => !path.startsWith('/law/'))
/** The sources a page lists at its foot, whatever it says of itself. */
const listedOn = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="src-([^"]+)"/g)].map(([, id = '']) => id)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const hrefsIn = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href)

describe('what pages say they rest on', () => {
  test.each(others.map(({ path }) => path))('%s names every source that it lists, and no other', (path) => {
    const page = others.find((one) => one.path === path)
    const named = new Set<string>(page?.cites?.flatMap(({ cites }) => [...cites]))
    // A page that cites and says nothing of it here would be missing where an entry is used.
    expect(listedOn(page?.html ?? '').toSorted()).toEqual([...named].toSorted())
  })

  test('no page rests on what no longer applies', () => {
    const closed = others.flatMap(({ path, cites = [] }) =>
      cites
        .flatMap((part) => [...part.cites])
        .filter((id) => isLaw(id) && !isInForce(lawOf(id), rulesEdition))
        .map((id) => `${path} rests on ${id}`),
    )
    expect(closed).toEqual([])
  })

  test('cites and evidence are found at any depth, each once, and nothing else', () => {
    const content = {
      a: [{ cites: ['chan-110', 'chan-12348'] }, { deep: { evidence: ['chan-110'] } }],
      href: 'chan-12368',
      cites: ['no-such-source'],
    }
    expect(citedIn(content)).toEqual(['chan-110', 'chan-12348'])
  })
})

/** Every source named beside a statement, with its name as shown. */
const namedOn = (html: string): readonly (readonly [id: string, name: string])[] =>
  [...html.matchAll(/<a class="force force-[a-z]+" href="#src-([^"]+)">([^<]+)<\/a>/g)].map(
    ([, id = '', name = '']) => [id, name],
  )

describe('what is known from reports only', () => {
  const withSources = others.filter(({ html }) => namedOn(html).length > 0)

  test.each(withSources.map(({ path, html }) => [path, html] as const))(
    '%s marks it beside each statement, and nothing else',
    (_path, html) => {
      const isRetold = (id: string) => isLaw(id) && lawOf(id).confidence === 'verified-from-secondary'
      const wrong = namedOn(html).filter(
        ([id, name]) => name.endsWith(sourceText.retoldMark) !== isRetold(id),
      )
      expect(wrong).toEqual([])
    },
  )
})

describe('which entries have a page', () => {
  const cited = new Set<string>([
    ...others.flatMap(({ html }) => listedOn(html)),
    ...ids.filter((id) => Object.values(usesOf(id)).some((uses) => uses.length > 0)),
  ])

  test('all that anything rests on', () => {
    expect([...cited].filter(isLaw).filter((id) => !shown.includes(id))).toEqual([])
  })

  test('all but those for institutions on which nothing rests', () => {
    const hidden = ids.filter((id) => !shown.includes(id))
    expect(hidden).toEqual(ids.filter((id) => institutionsOnly.includes(id) && !cited.has(id)))
    expect(shown.length).toBeGreaterThan(180)
  })

  test('nothing that is not in the register', () => {
    const paths = pages.map(({ path }) => path).filter((path) => /^\/law\/./.test(path))
    expect(paths.toSorted()).toEqual(shown.map(lawAddress).toSorted())
  })

  test('addresses are good paths as they are', () => {
    expect(
      shown.map(lawAddress).filter((path) => new URL(path, 'https://example.cn').pathname !== path),
    ).toEqual([])
    expect(shown.map(lawAddress).filter((path) => !/^\/law\/[a-z0-9-]+\/$/.test(path))).toEqual([])
  })
})

describe.each(shown)('%s', (id) => {
  const html = htmlOf(id)
  const entry = lawOf(id)

  test('says what it says, how we know it and when it was checked', () => {
    expect(html).toContain(escaped(law[id].plain))
    expect(html).toContain(escaped(entry.document))
    expect(html).toContain(confidences[entry.confidence])
    expect(html).toContain(lawText.checked(entry.checkedOn))
    expect(html.includes(lawText.inference)).toBe(entry.inference === true)
  })

  test('quotes and leads to the original only where the text was read', () => {
    const isRead = entry.confidence === 'verified-from-text'
    expect(html.includes('<blockquote')).toBe(isRead && entry.quote !== undefined)
    expect(html.includes(sourceText.retoldMark)).toBe(!isRead)
    const outward = hrefsIn(html).filter((href) => href.startsWith('http'))
    const isOfficial = isRead && entry.url?.split('/')[2]?.endsWith('.gov.cn')
    expect(outward).toEqual(isOfficial && entry.url ? [entry.url.replaceAll('&', '&amp;')] : [])
    expect(html.includes(lawText.noOriginal)).toBe(isRead && !isOfficial)
  })

  test('says since when, or that this was not found; a notice or a place to turn to may have no day', () => {
    const { effectiveFrom, force } = entry
    if (effectiveFrom) expect(html).toContain(`${effectiveFrom} `)
    const isRule = force !== '官方提示' && force !== '办事渠道'
    expect(html.includes(lawText.sinceUnknown)).toBe(isRule && !effectiveFrom)
  })

  test('warns where it does not apply', () => {
    expect(html.includes('card-week')).toBe(!isInForce(entry, rulesEdition))
  })

  test('every way out is there', () => {
    const lost = hrefsIn(html)
      .filter((href) => href.startsWith('/'))
      .filter((href) => {
        const [path = '', anchor] = href.split('#')
        const target = htmlAt.get(path)
        return !target || (anchor !== undefined && !target.includes(` id="${anchor}"`))
      })
    expect(lost).toEqual([])
  })

  test('is known by its own title and description', () => {
    const page = pages.find(({ path }) => path === lawAddress(id))
    expect(page?.title).toContain(lawText.entryTitle(law[id].short, law[id].topic))
    expect(page?.description).toBe(law[id].plain)
  })
})

describe('where an entry is used', () => {
  const anyUses = (id: LawId) => lawUses(id, pages)

  test('every page and part that rests on it is named', () => {
    const missing = others.flatMap(({ path, cites = [] }) =>
      cites.flatMap(({ anchor, cites: sources }) =>
        sources
          .filter((source: SourceId) => isLaw(source))
          .filter(
            (source) => !htmlOf(source as LawId).includes(`href="${path}${anchor ? `#${anchor}` : ''}"`),
          ),
      ),
    )
    expect(missing).toEqual([])
  })

  test('it is empty only where nothing rests on it, and the page says so', () => {
    for (const id of shown) expect(htmlOf(id).includes(lawText.noUses), id).toBe(anyUses(id).length === 0)
    const unused = shown.filter((id) => anyUses(id).length === 0)
    expect(unused.length).toBeLessThan(shown.length / 3)
  })

  test('nothing is named twice', () => {
    for (const id of shown)
      for (const { uses } of anyUses(id)) {
        const names = uses.map(({ text, href }) => `${href} ${text}`)
        expect(new Set(names).size, `${id} ${names}`).toBe(names.length)
      }
  })
})

describe('what replaced what', () => {
  test('is told from both sides', () => {
    expect(replacedBy('nifa2024-guideline-repealed')).toEqual(['gbt45251-status'])
    expect(htmlOf('nifa2024-guideline-repealed')).toContain(lawAddress('gbt45251-status'))
    expect(htmlOf('gbt45251-status')).toContain(lawAddress('nifa2024-guideline-repealed'))
  })

  test('an entry that was closed has what took its place', () => {
    const closed = ids.filter((id) => (lawOf(id).effectiveTo ?? '9999') <= rulesEdition)
    expect(closed.filter((id) => replacedBy(id).length === 0)).toEqual([])
  })

  test('what was replaced ended when the new began, or before', () => {
    for (const [id, { replaces = [] } = {}] of Object.entries(replacements))
      for (const old of replaces) {
        const until = typeof old === 'string' ? lawOf(old).effectiveTo : old.until
        expect(until, id).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect((until ?? '') <= (lawOf(id as LawId).effectiveFrom ?? '9999'), id).toBe(true)
      }
  })
})

describe('the index', () => {
  const html = htmlAt.get('/law/') ?? ''

  test('leads to every entry once, under its subject', () => {
    const linked = hrefsIn(html).filter((href) => /^\/law\/./.test(href))
    expect(linked.toSorted()).toEqual(shown.map(lawAddress).toSorted())
    for (const name of Object.values(lawSubjects)) expect(html).toContain(`<h2>${name}</h2>`)
  })

  test('every entry has a name of its own', () => {
    const names = shown.map((id) => lawText.entryTitle(law[id].short, law[id].topic))
    expect(new Set(names).size).toBe(names.length)
    expect(ids.filter((id) => law[id].topic.length === 0 || law[id].topic.length > 12)).toEqual([])
  })

  test('what is typed into its form goes nowhere without a script', () => {
    const [form = ''] = html.match(/<form[^>]*>/) ?? []
    expect(form).toContain('method="dialog"')
    expect(form).toContain('action="data:,"')
    // The stylesheet hides it there.
    expect(html).toMatch(/<search><form id="law-search"/)
  })
})
