import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { assess } from '../../machines/assess.ts'
import { waiting } from '../../src/content/zh-Hans/session.ts'
import { stages } from '../../src/content/zh-Hans/stages.ts'
import { createLazy } from '../../src/lib/lazy.ts'
import { resultViews } from '../../src/views/session/resultViews.ts'
import { openApp, plain } from './support.tsx'

// Nothing of this file may load the result before.
test('the result waits for what is not there yet with a sentence and a way on, and then appears', async () => {
  openApp('result', { answers: plain })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(waiting.result.title)
  expect(screen.getByText(waiting.result.says)).toBeDefined()
  expect(screen.getByRole('link', { name: waiting.toGuides }).getAttribute('href')).toBe('/guides/')
  await act(() => resultViews.load())
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stages[assess(plain).headline].name)
})

// What a page shows when its part cannot be had is tried in a browser, with a real network that is cut.
describe('what is loaded when asked for', () => {
  const failing = (times: number) => {
    let tries = 0
    const load = vi.fn(async () => {
      tries += 1
      if (tries <= times) throw new TypeError('Failed to fetch')
      return 'here'
    })
    return { load, lazy: createLazy(load) }
  }

  const Watch = ({ lazy }: { lazy: ReturnType<typeof failing>['lazy'] }) => {
    const state = useSyncExternalStore(lazy.subscribe, lazy.get, lazy.get)
    return (
      <button type="button" onClick={() => void lazy.load()}>
        {state.status === 'ready' ? state.module : state.status}
      </button>
    )
  }

  test('is waited for, fails with a word, and can be tried again', async () => {
    const { lazy } = failing(2)
    render(<Watch lazy={lazy} />)
    const button = screen.getByRole('button')
    const user = userEvent.setup()
    expect(button.textContent).toBe('waiting')
    await user.click(button)
    expect(button.textContent).toBe('failed')
    await user.click(button)
    expect(button.textContent).toBe('failed')
    await user.click(button)
    expect(button.textContent).toBe('here')
  })

  test('is loaded once, however often it is asked for', async () => {
    const { lazy, load } = failing(0)
    await Promise.all([lazy.load(), lazy.load()])
    await lazy.load()
    expect(load).toHaveBeenCalledOnce()
  })

  test('never rejects', async () => {
    await expect(failing(1).lazy.load()).resolves.toBeUndefined()
  })
})
