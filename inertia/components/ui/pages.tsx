import { lazy } from 'react'
import type { PageMeta } from '~/api/client'
import { Later } from './later'
import type { PageControlProps } from './page_control'

const PageControl = lazy(() => import('./page_control'))

/** The pages of a list; nothing where one page holds it all. */
export function Pages({ meta, onChange }: { meta: PageMeta } & Pick<PageControlProps, 'onChange'>) {
  const total = Math.ceil(meta.total / meta.perPage)
  if (total <= 1) return null
  return (
    <Later>
      <PageControl page={meta.page} total={total} onChange={onChange} />
    </Later>
  )
}
