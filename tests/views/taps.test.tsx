import { readFileSync } from 'node:fs'
import { act, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { holdTaps } from '../../src/taps.ts'

const keeper = readFileSync('src/tapKeeper.js', 'utf8')

const Form = ({ onSend, first }: { onSend: (answers: string[]) => void; first: string }) => {
  const [radio, setRadio] = useState(first)
  const [checks, setChecks] = useState<readonly string[]>([])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend([radio, ...checks])
      }}
    >
      {['a', 'b'].map((code) => (
        <input
          key={code}
          type="radio"
          name="r"
          value={code}
          checked={radio === code}
          onChange={() => setRadio(code)}
        />
      ))}
      {['c', 'd'].map((code) => (
        <input
          key={code}
          type="checkbox"
          value={code}
          checked={checks.includes(code)}
          onChange={() => setChecks((before) => [...before, code])}
        />
      ))}
      <button type="submit">继续</button>
    </form>
  )
}

const send = vi.fn()
let root: HTMLElement
let mounted: Root | undefined

const tap = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click())

const open = (first = '') => {
  const form = <Form onSend={send} first={first} />
  root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(form)
  // As the browser runs it: a classic script, before anything else.
  new Function(keeper)()
  return form
}

const hydrate = (form: ReturnType<typeof open>) => {
  const replay = holdTaps(root)
  act(() => {
    mounted = hydrateRoot(root, form)
  })
  act(replay)
}

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

afterEach(() => {
  act(() => mounted?.unmount())
  root.remove()
  send.mockClear()
})

test('what was chosen and sent before hydration is sent once React listens', () => {
  const form = open()
  tap('[value=b]')
  tap('[value=d]')
  tap('button')
  expect(send).not.toHaveBeenCalled()
  hydrate(form)
  expect(send.mock.calls).toEqual([[['b', 'd']]])
})

test.each([
  ['a', 'b'],
  ['b', 'a'],
])('when %s was answered before and %s is tapped, the tap wins', (first, other) => {
  const form = open(first)
  tap(`[value=${other}]`)
  tap('button')
  hydrate(form)
  expect(send.mock.calls).toEqual([[[other]]])
})

test('after hydration nothing is kept any more, and nothing is sent twice', () => {
  hydrate(open())
  tap('[value=a]')
  tap('button')
  expect(send.mock.calls).toEqual([[['a']]])
})
