import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './membership.module.css'
import type { Membership } from './types'

const MOST_SHOWN = 5

export function TierHistory({ history }: Pick<Membership, 'history'>) {
  const t = useTranslations('programme.profile')
  const { date } = useFormat()
  if (history.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('noHistory')}
      </Text>
    )
  return (
    <div>
      <Text size="sm" fw={560}>
        {t('history')}
      </Text>
      <ul className={classes.history}>
        {history.slice(0, MOST_SHOWN).map(({ name, reason, at }) => (
          <li key={at}>
            <span>{name}</span>
            <Text span size="sm" c="dimmed">
              {date(at)}, {t(`reasons.${reason}`)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
