import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { storeNotices } from '../../src/content/zh-Hans/session.ts'
import { StoreNotice } from '../../src/views/session/StoreNotice.tsx'
import './support.tsx'

test('that nothing can be kept is told by a region that was there before', () => {
  const { container, rerender } = render(<StoreNotice state="found" />)
  const region = container.querySelector('[aria-live=polite]')
  expect(region?.textContent).toBe('')
  rerender(<StoreNotice state="blocked" />)
  expect(region?.textContent).toBe(storeNotices.blocked)
  expect(region?.isConnected).toBe(true)
})
