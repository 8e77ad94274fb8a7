// The script of the map: opens one inside at a time, moves the drawings, marks where the answers stand.
import './styles/map.css'
import { decode } from '../machines/code/code.ts'
import { codeFromAddress } from '../machines/code/link.ts'
import type { Facts } from '../machines/facts.ts'
import { mapText } from './content/zh-Hans/map.ts'
import { anchorIn } from './lib/entry.ts'
import { drawMarks, tellMarks } from './lib/mapMarking.ts'
import { makeMovable } from './lib/panZoom.ts'
import { readStored } from './lib/store.ts'
import { isUnkept } from './lib/unkept.ts'

const insides = [...document.querySelectorAll<HTMLElement>('[data-inside]')]

const open = (inside: Element): void => {
  for (const other of insides) other.classList.toggle('is-open', other === inside)
}

/** Opens what a fragment names, or the inside around it. */
const openAt = (fragment: string): Element | undefined => {
  const target = document.getElementById(anchorIn(fragment))
  const inside = target?.closest('[data-inside]')
  if (!target || !inside) return undefined
  open(inside)
  return target
}

/** Before the browser goes there by itself, focus included, so that there is something to go to. */
const openOnTap = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  openAt(link?.getAttribute('href') ?? '')
}

const fold = (): void => {
  document.getElementById('map')?.classList.add('is-folded')
  if (insides[0]) open(insides[0])
  openAt(location.hash)?.scrollIntoView()
  document.addEventListener('click', openOnTap)
  addEventListener('hashchange', () => openAt(location.hash))
}

const move = (): void => {
  for (const figure of document.querySelectorAll('[data-figure]')) {
    const [frame, tools] = [
      figure.querySelector<HTMLElement>('[data-frame]'),
      figure.querySelector<HTMLElement>('.map-tools'),
    ]
    const drawing = frame?.querySelector('svg')
    if (frame && drawing && tools) makeMovable(frame, drawing, tools)
  }
}

/** A code in the fragment before the answers on this phone; neither leaves it. */
const answersToMark = (): { readonly answers: Facts; readonly isShared: boolean } => {
  const read = decode(codeFromAddress('', location.hash) ?? '')
  if (read.ok) return { answers: read.facts, isShared: true }
  return { answers: isUnkept() ? {} : readStored(() => window.localStorage).answers, isShared: false }
}

/** Once everything can be read: the chart is loaded only for this. */
const mark = async (): Promise<void> => {
  const { answers, isShared } = answersToMark()
  const card = document.getElementById('marks')
  if (!card || answers.asker === undefined) return
  try {
    const { marksFor } = await import('./mapMarks.ts')
    const marks = marksFor(answers)
    drawMarks(marks)
    tellMarks(card, marks, isShared)
    const inside = document.querySelector(`[data-stage="${marks.here.stage}"]`)?.closest('[data-inside]')
    if (inside && !openAt(location.hash)) open(inside)
  } catch {
    card.append(mapText.marks.failed)
  }
  card.hidden = false
}

fold()
move()
if (document.readyState === 'complete') void mark()
else addEventListener('load', () => void mark())
