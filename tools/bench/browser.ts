import type { Browser } from 'playwright-core'
import { findBrowser, launchBrowser } from '../browser.ts'
import { ensureBuilt } from '../freshness.ts'
import { commonHeaders } from '../headers.ts'
import { startServer } from '../serve.ts'
import { type Benchmark, quantile, type Row } from './benchmark.ts'
import { type Contender, contenders, legsOf } from './contenders.ts'
import { type LoadTimes, loadRowsOf, loadTwice } from './loads.ts'
import { newPhone, slow4g, slowdown } from './phone.ts'
import { buildRivals } from './rivals/build.ts'
import { rivalVersions } from './rivals/install.ts'
import { walk } from './walk.ts'

type Id = keyof typeof contenders
type Times = Record<Id, number[]>

const ids = Object.keys(contenders) as Id[]
const usualRuns = 5
/** What has just been painted is looked at for a moment before it is answered. */
const rest = 250
const limits = { firstAnswer: 1.2, nextQuestion: 1.3 } as const

/** Where the versions of the questionnaire can be opened. */
interface Place {
  readonly browser: Browser
  readonly urls: Readonly<Record<Contender['site'], string>>
}

const urlOf = ({ urls }: Place, { site, start }: Contender): string => urls[site] + start

const noTimes = (): Times => ({
  home: [],
  question: [],
  scriptFree: [],
  scriptFreeForm: [],
  bare: [],
  plainDom: [],
  ink: [],
  surveyJs: [],
})

/** From the start of navigation until the question after the first stands there, on slow 4G, nothing cached. */
const firstAnswer = async (place: Place, contender: Contender): Promise<number> => {
  await using phone = await newPhone(place.browser, { line: slow4g })
  const { start, steps } = await walk(phone.page, urlOf(place, contender), {
    legs: legsOf(contender, 1),
    rest: 0,
  })
  return (steps[0]?.painted ?? Number.NaN) - start
}

/** From the last tap of every answer but the very last until the next question stands there. */
const nextQuestions = async (place: Place, contender: Contender): Promise<readonly number[]> => {
  await using phone = await newPhone(place.browser)
  const { steps } = await walk(phone.page, urlOf(place, contender), {
    legs: legsOf(contender).slice(0, -1),
    rest,
  })
  return steps.map(({ tapped, painted }) => painted - tapped)
}

const row = (what: string, times: readonly number[], of: string): Row => ({
  what,
  unit: 'ms',
  median: quantile(times, 0.5),
  p75: quantile(times, 0.75),
  note: `${times.length} ${of}`,
})

const ratio = (what: string, one: number, other: number, note: string, limit?: number): Row => ({
  what,
  unit: '×',
  median: one / other,
  ...(limit !== undefined && { limit }),
  note,
})

/** Turn and turn about, so that other work on the machine slows all of them alike. */
const inTurns = async (runs: number, measure: (id: Id) => Promise<void>): Promise<void> => {
  for (let run = 0; run < runs; run += 1) for (const id of ids) await measure(id)
}

const firstAnswerRows = async (place: Place, runs: number): Promise<readonly Row[]> => {
  const times = noTimes()
  await inTurns(runs, async (id) => {
    times[id].push(await firstAnswer(place, contenders[id]))
  })
  const compare = (one: Id, other: Id, limit?: number): Row =>
    ratio(
      `  ${contenders[one].name} ÷ ${contenders[other].name}`,
      quantile(times[one], 0.5),
      quantile(times[other], 0.5),
      'medians of this run',
      limit,
    )
  return [
    ...ids.map((id) =>
      row(
        `first question answered, ${contenders[id].name}`,
        times[id],
        `visits, slow 4G, ${slowdown}× slower CPU`,
      ),
    ),
    compare('home', 'scriptFree', limits.firstAnswer),
    // A page with nothing on it but the question; this says what the rest of home costs.
    compare('home', 'bare'),
    // Nobody begins at a question; this says what hydration costs.
    compare('question', 'scriptFreeForm'),
  ]
}

const nextQuestionRows = async (place: Place, runs: number): Promise<readonly Row[]> => {
  const times = noTimes()
  await inTurns(runs, async (id) => {
    times[id].push(...(await nextQuestions(place, contenders[id])))
  })
  return [
    ...ids.map((id) =>
      row(`answer to next question, ${contenders[id].name}`, times[id], `answers, ${slowdown}× slower CPU`),
    ),
    ratio(
      `  ${contenders.question.name} ÷ ${contenders.plainDom.name}`,
      quantile(times.question, 0.75),
      quantile(times.plainDom, 0.75),
      '75th percentiles of this run',
      limits.nextQuestion,
    ),
  ]
}

const loadRows = async (place: Place, runs: number): Promise<readonly Row[]> => {
  const times = new Map<Id, LoadTimes>(ids.map((id) => [id, { first: [], repeat: [] }]))
  await inTurns(runs, async (id) => {
    const contender = contenders[id]
    // The others have the cache of the browser alone.
    const { first, repeat } = await loadTwice(
      place.browser,
      urlOf(place, contender),
      contender.site === 'guide',
    )
    times.get(id)?.first.push(first)
    times.get(id)?.repeat.push(repeat)
  })
  return [...times].flatMap(([id, loads]) => loadRowsOf(contenders[id].name, loads))
}

/** The guide beside other ways to ask the same questions: a real browser, its processor and its line slowed down. */
export const browserBenchmark: Benchmark = {
  name: 'browser',
  versions: async () => ({ browser: (await findBrowser()).version, ...(await rivalVersions()) }),
  run: async ({ runs = usualRuns }) => {
    const guide = await startServer({ root: await ensureBuilt(), port: 0 })
    // A host sends these with any page, and one of them costs a browser a process of its own.
    const rivals = await startServer({ root: await buildRivals(), port: 0, policy: commonHeaders })
    const browser = await launchBrowser()
    try {
      const place: Place = { browser, urls: { guide: guide.url, rivals: rivals.url } }
      return [
        ...(await firstAnswerRows(place, runs)),
        ...(await nextQuestionRows(place, runs)),
        ...(await loadRows(place, runs)),
      ]
    } finally {
      await browser.close()
      await guide.close()
      await rivals.close()
    }
  },
}
