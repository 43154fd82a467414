import { useTranslations } from 'use-intl'
import type { RunCounts as Counts } from '~/api/types'
import { useFormat } from '~/i18n/use_format'
import classes from './integrations.module.css'

const SHOWN = ['read', 'created', 'updated', 'unchanged', 'deleted', 'quarantined'] as const

export function RunCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('integrations.run.counts')
  const { number } = useFormat()
  return (
    <dl className={classes.counts}>
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  )
}
