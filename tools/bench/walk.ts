import type { Page } from 'playwright-core'

/** One answer: what is tapped for it, in this order, and what shows that the next question has come. */
export interface Leg {
  readonly taps: readonly string[]
  readonly shown: string
}

/** When an answer was given with its last tap, and when the next question stood on the screen. */
export interface Step {
  readonly tapped: number
  readonly painted: number
}

/** All times in milliseconds of one clock; `start` is when the navigation began. */
export interface Walk {
  readonly start: number
  readonly steps: readonly Step[]
}

interface Plan {
  readonly legs: readonly Leg[]
  /** Milliseconds that a finger rests before each tap; 0 taps what has just appeared. */
  readonly rest: number
}

type Told =
  | { readonly what: 'start'; readonly at: number }
  | { readonly what: 'tapped' | 'painted'; readonly leg: number; readonly at: number }

declare global {
  interface Window {
    tell: (told: Told) => Promise<void>
  }
}

/**
 * Runs in every document: taps as soon as there is something to tap. Questions may be documents of their own, so what
 * the document shows first says where the walk stands.
 */
const drive = async ({ legs, rest }: Plan): Promise<void> => {
  const { probe, tell } = window
  if (location.protocol === 'about:') return
  void tell({ what: 'start', at: performance.timeOrigin })
  const give = async ({ taps, shown }: Leg, leg: number): Promise<void> => {
    for (const tap of taps) {
      await probe.painted(tap)
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
      void tell({ what: 'tapped', leg, at: probe.now() })
      document.querySelector<HTMLElement>(tap)?.click()
    }
    const { at } = await probe.painted(shown)
    void tell({ what: 'painted', leg, at })
  }
  const arrived = await probe.painted(...legs.map(({ shown }) => shown), legs[0]?.taps[0] ?? '')
  const isBeginning = arrived.place === legs.length
  if (!isBeginning) void tell({ what: 'painted', leg: arrived.place, at: arrived.at })
  for (const [leg, plan] of legs.entries()) if (isBeginning || leg > arrived.place) await give(plan, leg)
}

const patience = 120_000

/** Opens `url` and answers as planned; once per page, since what drives it stays in. Rejects when it gets stuck. */
export const walk = async (page: Page, url: string, plan: Plan): Promise<Walk> => {
  const tapped: number[] = []
  const painted: number[] = []
  let start = Number.NaN
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new Error(`${url}: no next question after answer ${painted.length + 1} of ${plan.legs.length}`),
        ),
      patience,
    )
    const hear = (told: Told): void => {
      if (told.what === 'start') start = Number.isNaN(start) ? told.at : start
      else if (told.what === 'tapped') tapped[told.leg] = told.at
      else painted[told.leg] = told.at
      if (painted[plan.legs.length - 1] === undefined) return
      clearTimeout(timer)
      resolve()
    }
    const begin = async (): Promise<void> => {
      await page.exposeFunction('tell', hear)
      await page.addInitScript(drive, plan)
      await page.goto(url, { waitUntil: 'commit' })
    }
    begin().catch(reject)
  })
  const steps = plan.legs.map((_leg, place) => ({
    tapped: tapped[place] ?? Number.NaN,
    painted: painted[place] ?? Number.NaN,
  }))
  return { start, steps }
}
