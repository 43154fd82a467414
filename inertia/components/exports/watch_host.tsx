import { lazy } from 'react'
import { useWatchedExports } from '~/api/watched_exports'
import { Later } from '~/components/ui/later'
import { catalogue } from '~/i18n/catalogue'

const ExportWatch = lazy(async () => {
  await catalogue.need(['exports'])
  return import('./export_watch')
})

/** Nothing, as long as no file is waited for. */
export default function WatchHost() {
  const exports = useWatchedExports()
  if (exports.length === 0) return null
  return (
    <Later>
      <ExportWatch ids={exports} />
    </Later>
  )
}
