import type { LawEntry } from '../../machines/law/entry.ts'
import type { LiveCheck } from './liveChecks.ts'

/** After so many months an entry or a place is looked at again. */
export const monthsBetweenChecks = 6

/** Why something is due. */
export type Reason = 'stale' | 'notYet' | 'ended' | 'ends' | 'neverLooked'

export interface DueEntry {
  readonly id: string
  readonly reason: Reason
  /** The ISO date that matters: of the last check, of the beginning or of the end. */
  readonly date: string
}

export interface DueCheck {
  readonly check: LiveCheck
  readonly reason: Reason
}

/** A day that exists, as YYYY-MM-DD. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** The ISO date so many months later; the last day of the month where that day does not exist. */
export const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toJSON().slice(0, 10)
}

const isStale = (looked: string, on: string): boolean => monthsAfter(looked, monthsBetweenChecks) <= on

const reasonsOf = ({ checkedOn, effectiveFrom, effectiveTo }: LawEntry, on: string) => {
  const reasons: [Reason, string][] = []
  if (isStale(checkedOn, on)) reasons.push(['stale', checkedOn])
  if (effectiveFrom && on < effectiveFrom) reasons.push(['notYet', effectiveFrom])
  // An end that was known at the last check has been dealt with.
  if (effectiveTo && effectiveTo <= on && checkedOn < effectiveTo) reasons.push(['ended', effectiveTo])
  if (effectiveTo && on < effectiveTo) reasons.push(['ends', effectiveTo])
  return reasons
}

/**
 * Entries to look at on an ISO date: not checked for six months, not in force yet, or with an end ahead or reached
 * since the last check.
 */
export const dueEntries = (register: Readonly<Record<string, LawEntry>>, on: string): readonly DueEntry[] =>
  Object.entries(register).flatMap(([id, entry]) =>
    reasonsOf(entry, on).map(([reason, date]) => ({ id, reason, date })),
  )

/** Live checks to make on an ISO date: never made, or not for six months; none before there is something to see. */
export const dueChecks = (checks: readonly LiveCheck[], on: string): readonly DueCheck[] =>
  checks.flatMap((check): DueCheck[] => {
    const { looked, after } = check
    if (after && on <= after) return []
    if (looked === undefined || (after && looked <= after)) return [{ check, reason: 'neverLooked' }]
    return isStale(looked, on) ? [{ check, reason: 'stale' }] : []
  })
