import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Assessment, assess } from '../../machines/assess.ts'
import { encode } from '../../machines/code/code.ts'
import { linkOf } from '../../machines/code/link.ts'
import type { SourceId } from '../../machines/collection/vocabulary.ts'
import type { Facts } from '../../machines/facts.ts'
import { isBystander, questionsLeft } from '../../machines/questions.ts'
import { moveFor } from '../../src/content/zh-Hans/moves.ts'
import { achievements } from '../../src/content/zh-Hans/options.ts'
import { resultText, shareText } from '../../src/content/zh-Hans/result.ts'
import { forces, sourceText } from '../../src/content/zh-Hans/sources.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { warnings } from '../../src/content/zh-Hans/warnings.ts'
import { sourceView } from '../../src/lib/sources.ts'
import { firstChoices } from '../../src/views/result/Summary.tsx'
import { sourceViews } from '../../src/views/result/sourceViews.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { changeButton, early, openApp, plain, wordsOf } from './support.tsx'

const atTheDoor: Facts = {
  ...plain,
  received: ['reminder', 'agencyCall', 'atDoor'],
  circumstances: ['distress'],
}
const stories: readonly (readonly [string, Facts])[] = [
  ['calls at night', plain],
  ['somebody at the door, and distress', atTheDoor],
  [
    'called about somebody else’s debt',
    { asker: 'contact', received: ['agencyCall'], conduct: [], lender: 'unsure', circumstances: [] },
  ],
  ['papers from the court', { ...plain, received: ['courtPapers'], amount: 'under10k' }],
]

beforeAll(async () => {
  await Promise.all([resultViews.load(), sourceViews.load()])
})

const sectionOf = (title: string): HTMLElement => {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (!section) throw new Error(`No section ${title}`)
  return section
}

describe.each(stories)('the result of %s', (_story, answers) => {
  const assessment: Assessment = assess(answers)
  const [next] = assessment.next

  test('is headed by the stage', () => {
    openApp('result', { answers })
    const [heading, ...others] = screen.getAllByRole('heading', { level: 1 })
    expect(others).toEqual([])
    expect(heading?.textContent).toBe(stages[assessment.headline].name)
  })

  test('says first where one is, what is next and what to do today', () => {
    openApp('result', { answers })
    const main = screen.getByRole('main')
    const before = main.querySelector('section') ?? main
    const inFirstPart = (found: HTMLElement) =>
      (found.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    expect(inFirstPart(screen.getByText(stages[assessment.headline].says))).toBe(true)
    const nextHead = screen.getByRole('heading', { name: resultText.nextMost })
    expect(inFirstPart(nextHead)).toBe(true)
    if (next)
      expect(nextHead.nextElementSibling?.textContent).toContain(
        moveFor(next.event, isBystander(answers)).name,
      )
    const list = screen.getByRole('heading', { name: resultText.todayFirst })
      .nextElementSibling as HTMLElement
    expect(inFirstPart(list)).toBe(true)
    const steps = within(list).getAllByRole('link')
    expect(steps.map((step) => step.textContent)).toEqual(
      firstChoices(assessment).map(({ achieves }) => achievements[achieves].title),
    )
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.length).toBeLessThanOrEqual(3)
  })

  test('leads from what to do first to how it is done', () => {
    openApp('result', { answers })
    const steps = screen.getByRole('heading', { name: resultText.todayFirst })
      .nextElementSibling as HTMLElement
    for (const step of within(steps).getAllByRole('link')) {
      const target = document.querySelector<HTMLElement>(step.getAttribute('href') ?? '')
      expect(target?.textContent).toContain(step.textContent)
      expect(target?.closest('details')).toBeNull()
    }
  })

  test('shows every warning before anything else, and the first above the heading', () => {
    openApp('result', { answers })
    const [first] = assessment.warnings
    const heading = screen.getByRole('heading', { level: 1 })
    for (const id of assessment.warnings)
      expect(screen.getByRole('heading', { level: 2, name: warnings[id].title })).toBeDefined()
    if (!first) return
    const link = screen.getByRole('link', { name: warnings[first].title })
    expect(link.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toContain(
      warnings[first].title,
    )
  })

  test('says where on the way one stands, not by colour alone', () => {
    openApp('result', { answers })
    const track = screen.getByRole('list', { name: resultText.track })
    const here = within(track)
      .getAllByRole('listitem')
      .filter((stop) => stop.getAttribute('aria-current') === 'step')
    expect(here.length).toBe(1)
    expect(here[0]?.textContent).toContain(resultText.trackHere)
  })

  test('folds what can wait under a name that can be opened', () => {
    openApp('result', { answers })
    const folded = [...screen.getByRole('main').querySelectorAll('details')]
    expect(folded.filter(({ open }) => !open).length).toBeGreaterThan(0)
    for (const details of folded) expect(details.querySelector('summary')?.textContent).toBeTruthy()
  })
})

describe('a source', () => {
  const buttonsOf = (ids: readonly SourceId[]) => {
    const names = new Set(ids.map((id) => sourceView(id).name))
    return screen
      .getAllByRole('button', { hidden: true })
      .filter(
        (button) =>
          button.hasAttribute('aria-expanded') &&
          names.has(button.textContent?.replace(sourceText.retoldMark, '') ?? ''),
      )
  }
  /** A source opens in the block of its mark. */
  const openedBy = (button: HTMLElement) => within(button.parentElement ?? button)
  const evidence = (answers: Facts): readonly SourceId[] => {
    const { options, next } = assess(answers)
    return [...options, ...next].flatMap(({ evidence: ids }) => [...ids])
  }
  const find = (answers: Facts, isWanted: (id: SourceId) => boolean) =>
    [...new Set(evidence(answers))].filter(isWanted)

  test('opens in place with its words and its force, and closes again', async () => {
    const { user } = openApp('result', { answers: plain })
    const [quoted] = find(plain, (id) => sourceView(id).entry?.quote !== undefined)
    if (!quoted) throw new Error('Nothing is quoted')
    const [button] = buttonsOf([quoted])
    if (!button) throw new Error('It is not cited')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const { entry, plain: says } = sourceView(quoted)
    const opened = openedBy(button)
    expect(opened.getByText(says)).toBeDefined()
    expect(opened.getByRole('blockquote').textContent).toBe(entry?.quote)
    if (entry) expect(opened.getByText(forces[entry.force], { exact: false })).toBeDefined()
    await user.click(button)
    expect(screen.queryByText(says)).toBeNull()
  })

  test('that we have from reports only says so, before and after opening, and quotes nothing', async () => {
    const answers = atTheDoor
    const { user } = openApp('result', { answers })
    const isRetold = (id: SourceId) => sourceView(id).entry?.confidence === 'verified-from-secondary'
    const [retold] = find(answers, isRetold)
    if (!retold) throw new Error('Nothing is retold')
    const [button] = buttonsOf([retold])
    if (!button) throw new Error('It is not cited')
    expect(button.textContent).toContain(sourceText.retoldMark)
    await user.click(button)
    const opened = openedBy(button)
    expect(opened.getByText(sourceText.retoldSays, { exact: false })).toBeDefined()
    expect(opened.queryByRole('blockquote')).toBeNull()
  })

  test('that is no rule but practice says how it is known', async () => {
    const { user } = openApp('result', { answers: plain })
    const [seen] = find(plain, (id) => sourceView(id).grade !== undefined)
    if (!seen) throw new Error('No practice is cited')
    const [button] = buttonsOf([seen])
    if (!button) throw new Error('It is not cited')
    await user.click(button)
    const { plain: says, grade } = sourceView(seen)
    const opened = openedBy(button)
    expect(opened.getByText(says)).toBeDefined()
    expect(opened.getByText(grade ?? '')).toBeDefined()
  })
})

describe('below the assessment', () => {
  test('every answer stands with 更改, which leads to its question', async () => {
    const { user, place } = openApp('result', { answers: plain })
    const section = sectionOf(resultText.answers)
    await user.click(changeButton('ability', plain, section))
    expect(place()).toBe('ability')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf('ability').title)
  })

  test('a first result says how many questions are open, and leads to them', async () => {
    const { user, place } = openApp('result', { answers: early })
    expect(screen.getByText(resultText.open(questionsLeft(early)), { exact: false })).toBeDefined()
    await user.click(screen.getByRole('button', { name: resultText.goOn }))
    expect(place()).toBe('reachability')
  })

  test('stands what the code carries before the link that leads to it', () => {
    openApp('result', { answers: plain })
    const share = within(sectionOf(shareText.title))
    const link = share.getByRole('link', { name: shareText.open })
    expect(link.getAttribute('href')).toBe(linkOf(encode(plain), 'https://example.cn'))
    for (const said of [shareText.says, shareText.host]) {
      const text = share.getByText(said)
      expect(text.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    }
  })

  test('another debt can be looked at, after saying that this wipes the answers', async () => {
    const { user, place, answers } = openApp('result', { answers: plain })
    await user.click(screen.getByText(resultText.another, { selector: 'summary' }))
    expect(screen.getByText(resultText.anotherSays)).toBeDefined()
    expect(answers()).toEqual(plain)
    await user.click(screen.getByRole('button', { name: resultText.another }))
    expect(place()).toBe('asker')
    expect(answers()).toEqual({})
  })
})

test('without any answer the result page says so, and leads to the first question and to entering a code', () => {
  openApp('result', { store: 'nothing' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(resultText.empty)
  expect(screen.getByRole('link', { name: resultText.start }).getAttribute('href')).toBe('/')
  expect(screen.getByRole('link', { name: resultText.enterCode }).getAttribute('href')).toBe('/code/')
})
