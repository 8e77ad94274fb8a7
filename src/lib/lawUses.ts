import { stagePlaces } from '../../machines/collection/stagePlaces.ts'
import { type PlaceId, places as placeIds, type StageId } from '../../machines/collection/vocabulary.ts'
import { isPlaceGuide } from '../../machines/guides.ts'
import { institutionsOnly } from '../../machines/law/institutions.ts'
import { type LawId, register } from '../../machines/law/register.ts'
import { type Uses, usesOf } from '../../machines/uses.ts'
import { bodies } from '../content/zh-Hans/complaints.ts'
import { consequences } from '../content/zh-Hans/consequences.ts'
import { deadlines } from '../content/zh-Hans/deadlines.ts'
import { lawText } from '../content/zh-Hans/lawPages.ts'
import { moveNames } from '../content/zh-Hans/moves.ts'
import { achievements } from '../content/zh-Hans/options.ts'
import { redLines } from '../content/zh-Hans/redLines.ts'
import { rights } from '../content/zh-Hans/rights.ts'
import { places, stages } from '../content/zh-Hans/stages.ts'
import { warnings } from '../content/zh-Hans/warnings.ts'
import { bodyAddress, guideAddress } from './addresses.ts'
import type { CitedPart } from './citedIn.ts'

/** A page as far as the register needs to know it. */
export interface CitingPage {
  readonly path: string
  readonly title: string
  readonly cites?: readonly CitedPart[]
}

/** One place where an entry is used. */
export interface LawUse {
  readonly text: string
  readonly href?: string
}

/** All places of one kind; only kinds that have some. */
export interface LawUses {
  readonly title: string
  readonly uses: readonly LawUse[]
}

const partsOn = (id: LawId, { cites = [] }: CitingPage): readonly CitedPart[] =>
  cites.filter((part) => part.cites.includes(id))

/** Pages that rest on an entry as a whole. */
const pageUses = (id: LawId, pages: readonly CitingPage[]): readonly LawUse[] =>
  pages
    .filter((page) => partsOn(id, page).some((part) => part.title === undefined))
    .map(({ path, title }) => ({ text: title, href: path }))

/** Pages of which single parts rest on it, each with its parts. */
const partUses = (id: LawId, pages: readonly CitingPage[]): readonly LawUses[] =>
  pages.map((page) => ({
    title: page.title,
    uses: partsOn(id, page).flatMap(({ title, anchor }) =>
      title === undefined ? [] : [{ text: title, href: anchor ? `${page.path}#${anchor}` : page.path }],
    ),
  }))

/** Places on the track in which something rests on an entry, in order. */
export const placesOf = (stageIds: readonly StageId[]): readonly PlaceId[] =>
  placeIds.filter((place) => stageIds.some((stage) => stagePlaces[stage] === place))

const stageUses = (stageIds: readonly StageId[]): readonly LawUse[] =>
  placesOf(stageIds).map((place) => ({
    text: lawText.stagesAt(
      places[place].name,
      stageIds
        .filter((stage) => stagePlaces[stage] === place)
        .map((stage) => stages[stage].name)
        .join('、'),
    ),
    ...(isPlaceGuide(place) && { href: guideAddress(place) }),
  }))

const named = (texts: readonly string[]): readonly LawUse[] => [...new Set(texts)].map((text) => ({ text }))

/** Where the guide uses an entry, kind by kind, in words. */
export const lawUses = (id: LawId, pages: readonly CitingPage[]): readonly LawUses[] => {
  const uses: Uses = usesOf(id)
  const kinds: readonly LawUses[] = [
    { title: lawText.uses.pages, uses: pageUses(id, pages) },
    ...partUses(id, pages),
    { title: lawText.uses.stages, uses: stageUses(uses.stages) },
    { title: lawText.uses.moves, uses: named(uses.moves.map((move) => moveNames[move])) },
    { title: lawText.uses.options, uses: named(uses.options.map((option) => achievements[option].title)) },
    { title: lawText.uses.rights, uses: named(uses.rights.map((right) => rights[right].title)) },
    { title: lawText.uses.redLines, uses: named(uses.redLines.map((line) => redLines[line].name)) },
    {
      title: lawText.uses.deadlines,
      uses: named(uses.deadlines.map((deadline) => deadlines[deadline].name)),
    },
    {
      title: lawText.uses.consequences,
      uses: named(uses.consequences.map((consequence) => consequences[consequence])),
    },
    {
      title: lawText.uses.bodies,
      uses: uses.bodies.map((body) => ({ text: bodies[body].name, href: bodyAddress(body) })),
    },
    { title: lawText.uses.warnings, uses: named(uses.warnings.map((warning) => warnings[warning].title)) },
  ]
  return kinds.filter((kind) => kind.uses.length > 0)
}

const isUsed = (id: LawId, pages: readonly CitingPage[]): boolean => lawUses(id, pages).length > 0

/** Entries that have a page: all that something rests on, and all that say something to a reader. */
export const shownLaw = (pages: readonly CitingPage[]): readonly LawId[] =>
  (Object.keys(register) as LawId[]).filter((id) => !institutionsOnly.includes(id) || isUsed(id, pages))
