import { act, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { type Decoded, decode, encode } from '../../machines/code/code.ts'
import { linkOf } from '../../machines/code/link.ts'
import { spell } from '../../machines/code/spelling.ts'
import { sharedText, shareText } from '../../src/content/zh-Hans/result.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { openApp, plain } from './support.tsx'

beforeAll(() => resultViews.load())

const code = encode(plain)
const bare = code.replaceAll('-', '')
const link = linkOf(code, 'https://example.cn')
const own = { asker: 'heir' } as const

type Problem = Extract<Decoded, { readonly ok: false }>['problem']
/** A code for each thing that can be wrong. */
const wrong: Readonly<Record<Problem, string>> = {
  empty: '',
  tooLong: 'A'.repeat(300),
  characters: `${bare.slice(0, 4)}U${bare.slice(5)}`,
  check: `${bare.slice(0, -1)}${bare.endsWith('7') ? '8' : '7'}`,
  edition: spell(29, 12345n),
  content: spell(1, 10n ** 30n),
}

describe('a shared result', () => {
  test('shows what the code says, and that it is somebody else’s', () => {
    openApp('shared', { shared: { search: `?c=${bare}` } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stages[assess(plain).headline].name)
    expect(screen.getByText(sharedText.lead, { exact: false })).toBeDefined()
    expect(screen.getByText(code)).toBeDefined()
    expect(screen.getByText(link)).toBeDefined()
    expect(screen.queryByRole('button', { name: /更改/ })).toBeNull()
  })

  test('leaves one’s own answers alone until they are replaced, and says so', async () => {
    const { user, answers, place } = openApp('shared', { answers: own, shared: { search: `?c=${bare}` } })
    expect(answers()).toEqual(own)
    expect(screen.getByText(sharedText.adoptSays)).toBeDefined()
    await user.click(screen.getByRole('button', { name: sharedText.adopt }))
    expect(answers()).toEqual(plain)
    expect(place()).toBe('review')
  })

  test('comes by the fragment too, which no server sees', () => {
    openApp('shared', { shared: { hash: `#${code}` } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stages[assess(plain).headline].name)
  })
})

describe.each(Object.keys(wrong) as Problem[])('a code of which the problem is: %s', (problem) => {
  test('is one', () => {
    expect(decode(wrong[problem])).toMatchObject({ ok: false, problem })
  })

  test('is answered with a sentence of its own and ways on, and touches no answer', () => {
    const { answers } = openApp('shared', { answers: own, shared: { search: `?c=${wrong[problem]}` } })
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      sharedText.notRead,
    ])
    // Of a text too long only the beginning is looked at, so that it may also be called mistyped.
    const said =
      problem === 'tooLong'
        ? [sharedText.problems.tooLong, sharedText.problems.check]
        : [sharedText.problems[problem]]
    expect(said.filter((sentence) => screen.queryByText(sentence))).toHaveLength(1)
    expect(screen.getByRole('link', { name: sharedText.again }).getAttribute('href')).toBe('/code/')
    expect(screen.getByRole('link', { name: sharedText.home }).getAttribute('href')).toBe('/')
    expect(answers()).toEqual(own)
  })
})

describe('sharing', () => {
  const openShared = () => openApp('shared', { shared: { search: `?c=${bare}` } })
  const said = () => screen.getAllByRole('status')[0]?.textContent

  /** jsdom has no share sheet; this one ends as told. */
  const withShareSheet = (share: () => Promise<void>) => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: vi.fn(share) })
    return () => Reflect.deleteProperty(navigator, 'share')
  }

  test.each([
    ['code', shareText.copyCode, code],
    ['link', shareText.copyLink, link],
  ])('copies the %s, and says so only once the phone has it', async (_what, name, text) => {
    const { user } = openShared()
    const copied = Promise.withResolvers<void>()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValueOnce(copied.promise)
    await user.click(screen.getByRole('button', { name }))
    expect(write).toHaveBeenCalledExactlyOnceWith(text)
    expect(said()).toBe('')
    await act(async () => copied.resolve())
    expect(said()).toBe(shareText.copied)
    write.mockRestore()
  })

  test('says how to copy by hand where the phone refuses', async () => {
    const { user } = openShared()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: shareText.copyCode }))
    expect(said()).toBe(shareText.notCopied)
    await user.click(screen.getByRole('button', { name: shareText.copyCode }))
    expect(said()).toBe(shareText.copied)
  })

  test('says how to copy by hand where the browser has no clipboard', async () => {
    const { user } = openShared()
    const clipboard = vi
      .spyOn(navigator, 'clipboard', 'get')
      .mockReturnValue(undefined as unknown as Clipboard)
    await user.click(screen.getByRole('button', { name: shareText.copyLink }))
    clipboard.mockRestore()
    expect(said()).toBe(shareText.notCopied)
  })

  test('offers no share sheet where there is none', () => {
    openShared()
    expect(screen.queryByRole('button', { name: shareText.send })).toBeNull()
  })

  test.each<[string, (end: PromiseWithResolvers<void>) => void, string]>([
    ['took it', (end) => end.resolve(), shareText.sent],
    ['was closed, which is no failure', (end) => end.reject(new DOMException('', 'AbortError')), ''],
    ['failed', (end) => end.reject(new DOMException('', 'NotAllowedError')), shareText.notCopied],
  ])('by the share sheet that %s, and says nothing before', async (_how, settle, expected) => {
    const end = Promise.withResolvers<void>()
    const remove = withShareSheet(() => end.promise)
    const { user } = openShared()
    await user.click(screen.getByRole('button', { name: shareText.send }))
    expect(navigator.share).toHaveBeenCalledExactlyOnceWith({ text: shareText.sendText, url: link })
    expect(said()).toBe('')
    await act(async () => settle(end))
    expect(said()).toBe(expected)
    remove()
  })

  test('tells who gets the link what is inside, and nothing of debts', () => {
    expect(shareText.sendText).toContain(shareText.card.title)
    expect(shareText.sendText).not.toMatch(/逾期|欠|债|催|贷|[?#/&=]/)
  })
})
