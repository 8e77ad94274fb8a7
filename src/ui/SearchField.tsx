import { searchText } from '../content/zh-Hans/search.ts'

interface Props {
  readonly label: string
  /** One line below the field. */
  readonly hint?: string
}

/**
 * The field has no name, so that nothing typed is ever sent, even where no script takes the query over. On home
 * src/light.ts hands it on in the fragment; on /search/ src/search.ts looks it up in place.
 */
export const SearchField = ({ label, hint }: Props) => (
  <search>
    <form className="mt-3" action="/search/" data-search-form="" noValidate>
      <label htmlFor="search">{label}</label>
      <div className="search-row mt-2">
        <input
          className="field"
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={hint && 'search-hint'}
        />
        <button type="submit" className="button-quiet">
          {searchText.go}
        </button>
      </div>
      {hint && (
        <p id="search-hint" className="mt-2 small text-soft">
          {hint}
        </p>
      )}
    </form>
  </search>
)
