import { type AnyCode, type FactId, type Facts, isMany } from '../../machines/facts.ts'
import { nextQuestion, offered } from '../../machines/questions.ts'

type Random = () => number

/** Mulberry32: a small generator of numbers from 0 to 1, the same ones for the same seed on every machine. */
const randomFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** Most who ask are borrowers; several things were received and few lines crossed. */
const usual: { readonly [Id in FactId]?: readonly AnyCode[] } = {
  asker: ['borrower', 'borrower', 'borrower', 'borrower', 'borrower', 'contact', 'spouse', 'guardian'],
  disputed: ['no', 'no', 'no', 'notMine', 'wrongAmount', 'alreadyPaid'],
}
const mostCodes: { readonly [Id in FactId]?: number } = { received: 5, conduct: 3, circumstances: 2 }

const knownAnswer = (id: FactId, facts: Facts, random: Random): AnyCode | readonly AnyCode[] => {
  const codes = offered(id, facts).filter((code) => code !== 'unsure')
  if (!isMany(id)) return pick(usual[id] ?? codes, random)
  const wanted = Math.floor(random() * ((mostCodes[id] ?? 0) + 1))
  const shuffled = codes.map((code) => ({ code, place: random() })).sort((a, b) => a.place - b.place)
  const chosen = shuffled.slice(0, wanted).map(({ code }) => code)
  return codes.filter((code) => chosen.includes(code))
}

type AnswerTo = (id: FactId, facts: Facts) => AnyCode | readonly AnyCode[]

/** Answers question after question until none is left. */
const answered = (answerTo: AnswerTo): Facts => {
  let facts: Facts = {}
  for (let id = nextQuestion(facts); id !== undefined; id = nextQuestion(facts))
    facts = { ...facts, [id]: answerTo(id, facts) }
  return facts
}

const unsureAbout = (id: FactId, known: AnyCode | readonly AnyCode[]): AnyCode | readonly AnyCode[] =>
  isMany(id) && typeof known !== 'string' ? [...known, 'unsure'] : 'unsure'

const sets = (count: number, seed: number, make: (random: Random) => Facts): readonly Facts[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => make(random))
}

/** Fact sets in which everything that is asked is known. */
export const knownFactSets = (count: number): readonly Facts[] =>
  sets(count, 1, (random) => answered((id, facts) => knownAnswer(id, facts, random)))

/** Fact sets in which one to three answers are unsure; who is asking is known. */
export const partlyUnsureFactSets = (count: number): readonly Facts[] =>
  sets(count, 2, (random) => {
    const known = answered((id, facts) => knownAnswer(id, facts, random))
    const asked = Object.keys(known).filter((id): id is FactId => id !== 'asker')
    const places = asked.map((id) => ({ id, place: random() })).sort((a, b) => a.place - b.place)
    const doubtful = places.slice(0, 1 + Math.floor(random() * 3)).map(({ id }) => id)
    return answered((id, facts) => {
      const answer = known[id] ?? knownAnswer(id, facts, random)
      return doubtful.includes(id) ? unsureAbout(id, answer) : answer
    })
  })

/** Fact sets in which every answer is unsure, beside whatever was received. */
export const unsureFactSets = (count: number): readonly Facts[] =>
  sets(count, 3, (random) => answered((id, facts) => unsureAbout(id, knownAnswer(id, facts, random))))
