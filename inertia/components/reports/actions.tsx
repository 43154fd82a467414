import { Paper, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Action } from '~/api/report_types'
import { useFormat } from '~/i18n/use_format'
import classes from './reports.module.css'

/** What the figures ask to be done, with what it is worth. */
export function Actions({ actions }: { actions: Action[] }) {
  const t = useTranslations('reports.actions')
  const { money } = useFormat()
  if (!actions.length) return null
  return (
    <Paper component="section" p="md" aria-label={t('title')}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('title')}
      </Text>
      <ol className={classes.actions}>
        {actions.map((action) => (
          <li key={action.text}>
            <span>{action.text}</span>
            {action.money !== null && <b className="tabular">{money(action.money)}</b>}
          </li>
        ))}
      </ol>
    </Paper>
  )
}
