import { render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { InTurn } from '../../src/ui/InTurn.tsx'

test('each part is drawn when the one above it stands, and in the end all of them in their order', async () => {
  const stood: string[] = []
  const Part = ({ name }: { name: string }) => {
    stood.push(`${name} after ${document.body.textContent}`)
    return <i>{name}</i>
  }
  const { container } = render(
    <InTurn>
      <Part name="a" />
      {false}
      {[<Part key="b" name="b" />, <Part key="c" name="c" />]}
    </InTurn>,
  )
  // The next waits until there has been a frame with the first.
  expect(container.textContent).toBe('a')
  await waitFor(() => expect(container.textContent).toBe('abc'))
  expect(stood).toEqual(['a after ', 'b after a', 'c after ab'])
})
