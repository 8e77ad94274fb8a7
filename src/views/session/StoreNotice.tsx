import type { StoreState } from '../../../machines/session/session.machine.ts'
import { storeNotices } from '../../content/zh-Hans/session.ts'

export const StoreNotice = ({ state }: { readonly state: StoreState }) => {
  const text = storeNotices[state]
  return text ? (
    <p className="card card-week mt-6" role="status">
      {text}
    </p>
  ) : null
}
