import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { type BodyId, complaintRoute } from '../../machines/complaints.ts'
import { type ConductId, conduct } from '../../machines/conduct.ts'
import { notYet } from '../../machines/explore/grounds.ts'
import { codesOf, type Facts } from '../../machines/facts.ts'
import { outlookAt } from '../../machines/outlook.ts'
import { isBystander } from '../../machines/questions.ts'
import { isGranted } from '../../machines/rights.ts'
import { bodies } from '../../src/content/zh-Hans/complaints.ts'
import { moveFor } from '../../src/content/zh-Hans/moves.ts'
import { redLines } from '../../src/content/zh-Hans/redLines.ts'
import { exploreText, redLineText, resultText } from '../../src/content/zh-Hans/result.ts'
import { rights } from '../../src/content/zh-Hans/rights.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { sourceName } from '../../src/lib/sourceNames.ts'
import { NextSteps } from '../../src/views/result/NextSteps.tsx'
import { NotNext } from '../../src/views/result/NotNext.tsx'
import { RedLines } from '../../src/views/result/Rules.tsx'
import { everyNode } from '../machines/explore/branches.ts'
import { stageNodes, stageOf } from '../machines/support/chart.ts'
import { wordsOf } from './support.tsx'

const places = everyNode(1)
const textsOf = (nodes: Iterable<Element>): readonly string[] =>
  [...nodes].map(({ textContent }) => textContent ?? '')

test('what follows is drawn for every stage of the chart', () => {
  const stood = new Set(places.flatMap(({ place }) => place.stages.map(({ id }) => id)))
  expect(stageNodes.map(stageOf).filter((id) => id && !stood.has(id))).toEqual([])
})

test('from every stage, each next step says which sign would show that it has begun', () => {
  for (const { facts, place } of places) {
    const { next } = outlookAt(place)
    render(<NextSteps steps={next} facts={facts} />)
    const items = screen.getByRole('heading', { level: 2 }).parentElement?.querySelectorAll('li') ?? []
    expect(items.length).toBe(next.length)
    for (const { event } of next) {
      const { name, sign } = moveFor(event, isBystander(facts))
      const told = textsOf(items).find((text) => text.includes(name))
      expect(sign.length, event).toBeGreaterThan(3)
      expect(told, event).toContain(`${resultText.sign}${sign}`)
    }
    cleanup()
  }
})

test('from every stage, why not the next is said with each next stage and the answers that would prove it', () => {
  let said = 0
  for (const { facts, trail } of places) {
    const { container } = render(<NotNext branch={{ facts, trail }} />)
    const fold = container.querySelector('details')
    if (!fold) throw new Error('Nothing to open')
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    const items = textsOf(container.querySelectorAll('li'))
    for (const { event, leads, provedBy } of notYet({ facts, trail })) {
      const labels = provedBy.map(({ fact, code }) => wordsOf(fact, facts).labelOf(code))
      expect(labels.length, event).toBeGreaterThan(0)
      expect(items, event).toContain(exploreText.sign(leads ? stages[leads].name : '', labels.join(' / ')))
      said++
    }
    cleanup()
  }
  expect(said).toBeGreaterThan(places.length * 5)
})

/** What speaks of each line: only law and rules that bind, only softer ones, or both. Read from the register by hand. */
const strengths: Readonly<Record<ConductId, keyof typeof redLineText.strengths>> = {
  nightCalls: 'both',
  tooManyCalls: 'both',
  threats: 'both',
  insults: 'both',
  othersTold: 'both',
  calledAfterRefusal: 'both',
  posedAsAuthority: 'binding',
  privateAccount: 'soft',
  enteredHome: 'both',
  cameToWorkplace: 'both',
  postedPublicly: 'both',
  pushedNewLoan: 'soft',
  violence: 'binding',
}
const ids = Object.keys(conduct) as ConductId[]

/** Every line crossed at once: of a borrower with each kind of lender, and of somebody called for another. */
const crossed: readonly Facts[] = [
  ...(codesOf('lender') as readonly NonNullable<Facts['lender']>[]).map(
    (lender): Facts => ({
      asker: 'borrower',
      overdue: 'months',
      received: ['agencyCall'],
      conduct: ids,
      lender,
    }),
  ),
  { asker: 'contact', received: ['agencyCall'], conduct: ids },
]

/** Whoever is urgent first, then the way of this lender, then the others. */
const routeOf = (id: ConductId, facts: Facts): readonly BodyId[] => {
  const { first = [], also = [] } = conduct[id]
  return [...new Set([first, complaintRoute(facts), also].flat())]
}

describe.each(crossed)('a line crossed, asked by $asker of $lender', (facts) => {
  const assessment = assess(facts)
  const cards = () => {
    render(<RedLines lines={assessment.redLines} />)
    return ids.map((id) => {
      const card = screen.getByRole('heading', { level: 3, name: redLines[id].name }).parentElement
      if (!card) throw new Error(`No card ${id}`)
      const folded = (title: string) => {
        const fold = within(card).getByText(title, { selector: 'summary' }).parentElement
        return textsOf(fold?.querySelectorAll('li > strong') ?? [])
      }
      return { id, card, folded }
    })
  }

  test('is told with its rule and how strong that is', () => {
    for (const { id, card } of cards()) {
      expect(card.textContent).toContain(redLines[id].says)
      const said = `${redLineText.strength}${redLineText.strengths[strengths[id]]}`
      expect(textsOf(card.querySelectorAll(':scope > p')), id).toContain(said)
      const cited = textsOf(card.querySelectorAll(':scope > .cites > button'))
      for (const source of conduct[id].evidence)
        expect(cited.some((name) => name.startsWith(sourceName(source).name))).toBe(true)
    }
  })

  test('is told with what it entitles to, and with who acts on it in this order', () => {
    for (const { id, card, folded } of cards()) {
      const granted = [...conduct[id].entitles, 'complaintAnswered' as const].filter((right) =>
        isGranted(right, assessment.facts),
      )
      expect(granted.length).toBeGreaterThan(0)
      expect(folded(redLineText.entitles), id).toEqual(granted.map((right) => rights[right].title))
      for (const right of granted) expect(card.textContent).toContain(rights[right].says)
      const route = routeOf(id, assessment.facts)
      expect(folded(resultText.where2), id).toEqual(route.map((body) => bodies[body].name))
      for (const body of route) expect(card.textContent).toContain(bodies[body].how)
    }
  })
})
