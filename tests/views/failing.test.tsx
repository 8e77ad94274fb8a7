import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { failures } from '../../src/content/zh-Hans/session.ts'
import { Fallback } from '../../src/views/session/Fallback.tsx'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { openApp, plain } from './support.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a page that throws', () => {
  const Broken = (): never => {
    throw new Error('broken')
  }

  test('gives a sentence and ways on', async () => {
    // React reports what it caught.
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onWayOut = vi.fn()
    render(
      <Fallback onWayOut={onWayOut}>
        <Broken />
      </Fallback>,
    )
    expect(report).toHaveBeenCalled()
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      failures.view.title,
    ])
    expect(screen.getByText(failures.view.says)).toBeDefined()
    expect(screen.getByRole('link', { name: failures.view.toGuides }).getAttribute('href')).toBe('/guides/')
    await userEvent.setup().click(screen.getByRole('button', { name: failures.view.toAnswers }))
    expect(onWayOut).toHaveBeenCalledOnce()
  })

  test('leaves the answers untouched and leads to them', async () => {
    await resultViews.load()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { user, place, answers, session } = openApp('review', { answers: plain })
    // What no guard lets through: a shared address that is no text at all.
    const broken = { search: Symbol('broken'), hash: '' } as unknown as { search: string; hash: string }
    act(() => session.send({ type: 'codeOpened', ...broken }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(failures.view.title)
    expect(answers()).toEqual(plain)
    await user.click(screen.getByRole('button', { name: failures.view.toAnswers }))
    expect(place()).toBe('review')
    expect(answers()).toEqual(plain)
    expect(screen.getAllByRole('term').length).toBe(Object.keys(plain).length)
  })
})
