import { places as placeIds } from '../../../machines/collection/vocabulary.ts'
import type { Force } from '../../../machines/law/entry.ts'
import { lawOf, subjects } from '../../../machines/law/register.ts'
import { lawSearch, shortForces } from '../../content/zh-Hans/lawPages.ts'
import { lawSubjects } from '../../content/zh-Hans/lawSubjects.ts'
import { places } from '../../content/zh-Hans/stages.ts'
import type { IndexedLaw } from './LawIndexPage.tsx'

interface Wish {
  readonly value: string
  readonly name: string
}

const Wishes = ({
  id,
  label,
  any,
  wishes,
}: {
  id: string
  label: string
  any: string
  wishes: readonly Wish[]
}) => (
  <p>
    <label htmlFor={`law-${id}`}>{label}</label>
    <select className="field" id={`law-${id}`} name={id} autoComplete="off">
      <option value="">{any}</option>
      {wishes.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </p>
)

const subjectIds = Object.keys(subjects) as (keyof typeof subjects)[]

/** Wishes that would find nothing are not offered. */
const wishesIn = (entries: readonly IndexedLaw[]) => {
  const forces = [...new Set(entries.map(({ id }): Force => lawOf(id).force))]
  const found = new Set<string>(entries.flatMap(({ places: own }) => own))
  return {
    force: [
      { value: 'binding', name: lawSearch.binding },
      { value: 'soft', name: lawSearch.soft },
      ...forces.map((force) => ({ value: force, name: shortForces[force] })),
    ],
    place: placeIds.filter((id) => found.has(id)).map((id) => ({ value: id, name: places[id].name })),
    subject: subjectIds.map((id) => ({ value: id, name: lawSubjects[id] })),
  }
}

/**
 * There from the first paint, so that nothing moves when src/law.ts takes it over; where scripts are switched off, the
 * stylesheet hides it. Nothing of it ever leaves the page: without the script, such a form goes nowhere.
 */
export const LawSearchForm = ({ entries }: { entries: readonly IndexedLaw[] }) => {
  const wishes = wishesIn(entries)
  return (
    <search>
      <form id="law-search" className="mt-6 no-print" method="dialog" action="data:," noValidate>
        <label htmlFor="law-words">{lawSearch.label}</label>
        <p id="law-hint" className="small text-soft">
          {lawSearch.hint}
        </p>
        <input
          className="field mt-2"
          id="law-words"
          name="words"
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="law-hint"
        />
        <p id="law-found" className="mt-3" role="status" />
        <details>
          <summary>{lawSearch.more}</summary>
          <div className="wishes">
            <Wishes id="force" label={lawSearch.force} any={lawSearch.anyForce} wishes={wishes.force} />
            <Wishes id="place" label={lawSearch.place} any={lawSearch.anyPlace} wishes={wishes.place} />
            <Wishes
              id="subject"
              label={lawSearch.subject}
              any={lawSearch.anySubject}
              wishes={wishes.subject}
            />
          </div>
          <button type="reset" className="button-quiet mt-3">
            {lawSearch.clear}
          </button>
        </details>
      </form>
    </search>
  )
}
