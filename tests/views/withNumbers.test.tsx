import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { warnings } from '../../src/content/zh-Hans/warnings.ts'
import { WithNumbers } from '../../src/ui/WithNumbers.tsx'
import './support.tsx'

test('the numbers of a sentence can be dialled, other figures cannot, and no word is lost', () => {
  const text = '打 12356；有危险，打 110或120。15 日、3年、1101 不是号码。'
  const { container } = render(<WithNumbers text={text} />)
  expect(container.textContent).toBe(text)
  const called = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(called).toEqual(['tel:12356', 'tel:110', 'tel:120'])
})

test.each(Object.entries(warnings))('every number in the warning %s can be dialled', (_, { says }) => {
  const { container } = render(says.map((sentence) => <WithNumbers key={sentence} text={sentence} />))
  const told = says.join(' ').match(/\b\d{3,}\b/g) ?? []
  const called = [...container.querySelectorAll('a')].map(({ textContent }) => textContent)
  expect(called).toEqual(told)
})
