import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../../machines/code/code.ts'
import { editions, liveQuestionnaire } from '../../../machines/code/editions.ts'
import { eventLimit, unpack } from '../../../machines/code/packing.ts'
import { read } from '../../../machines/code/spelling.ts'
import { events } from '../../../machines/collection/events.ts'
import { factIds, sanitizeFacts } from '../../../machines/facts.ts'
import { cases } from './frozen/cases.ts'
import { advice, newest, readFrozen, vocabularyNow, walksOf } from './frozen/edition.ts'

const frozenEditions = editions.map(({ edition, questionnaire }) => ({
  edition,
  questionnaire,
  frozen: readFrozen(edition),
}))

describe.each(frozenEditions)('edition $edition', ({ edition, questionnaire, frozen }) => {
  test('is frozen, and released once there is a later one', () => {
    expect(frozen, advice).toMatchObject({ edition })
    expect(frozen?.released || edition === newest, 'freeze with --release before adding an edition').toBe(
      true,
    )
  })

  test('asks the same questions with the same codes in the same order', () => {
    if (questionnaire === liveQuestionnaire) expect(vocabularyNow(), advice).toEqual(frozen?.vocabulary)
    expect(walksOf(questionnaire, frozen?.vocabulary ?? {}), advice).toBe(frozen?.walks)
  })

  test('numbers events as it did', () => {
    expect(events.slice(0, frozen?.events.length), advice).toEqual(frozen?.events)
  })

  test('has codes that mean what they did and still open', () => {
    for (const { code, answers, trail } of frozen?.codes ?? []) {
      const spelled = read(code)
      expect(spelled, code).toMatchObject({ ok: true, edition })
      expect(spelled.ok && unpack(questionnaire, spelled.number), `${code}: ${advice}`).toEqual({
        answers,
        trail,
      })
      expect(decode(code), code).toMatchObject({ ok: true, edition })
    }
  })
})

test('the frozen codes of the newest edition are the ones written today', () => {
  for (const { code, answers, trail } of readFrozen(newest)?.codes ?? [])
    expect(encode(sanitizeFacts(answers), trail), advice).toBe(code)
})

test('the frozen codes carry every question and every kind of asker', () => {
  const carried = new Set(cases.flatMap(({ facts }) => Object.keys(facts)))
  expect(factIds.filter((id) => !carried.has(id))).toEqual([])
  expect(new Set(cases.map(({ facts }) => facts.asker)).size).toBe(8)
})

test('every event has room in a trail', () => {
  expect(events.length).toBeLessThanOrEqual(eventLimit)
})
