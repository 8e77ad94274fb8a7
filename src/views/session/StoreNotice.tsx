import type { StoreState } from '../../../machines/session/session.machine.ts'
import { storeNotices } from '../../content/zh-Hans/session.ts'

export const StoreNotice = ({ state }: { readonly state: StoreState }) => {
  const text = storeNotices[state]
  // It stands there empty until then: a new region is not read out.
  return <div aria-live="polite">{text && <p className="card card-week mt-6">{text}</p>}</div>
}
