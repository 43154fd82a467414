import { Paper, Skeleton, Stack, Text, Title, Tooltip } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import { BadgeIcon } from './badge_icon'
import classes from './badges.module.css'
import type { EarnedBadge } from './types'

export function BadgesCard({ customerId }: { customerId: string }) {
  const t = useTranslations('badges.profile')
  const { date } = useFormat()
  const badges = useLoaded<EarnedBadge[]>(`/api/v1/customers/${customerId}/badges`)
  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {!badges && <Skeleton height={56} />}
        {badges?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {badges && badges.length > 0 && (
          <div className={classes.earned}>
            {badges.map(({ id, name, icon, text, awardedAt }) => (
              <Tooltip key={id} label={`${text} ${date(awardedAt)}`}>
                <div className={classes.earnedOne}>
                  <BadgeIcon icon={icon} />
                  <Text size="xs" lineClamp={2}>
                    {name}
                  </Text>
                </div>
              </Tooltip>
            ))}
          </div>
        )}
      </Stack>
    </Paper>
  )
}
