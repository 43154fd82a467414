import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { CopyCode } from '~/components/coupons/copy_code'
import classes from '~/components/coupons/coupons.module.css'
import { TextLink } from '~/components/ui/app_link'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import type { Standing } from './types'

export function ReferralCard({ customerId }: { customerId: string }) {
  const t = useTranslations('referrals.profile')
  const { decimal } = useFormat()
  const standing = useLoaded<Standing>(`/api/v1/customers/${customerId}/referral`)
  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {!standing && <Skeleton height={56} />}
        {standing && (
          <>
            <Group justify="space-between">
              <Text c="dimmed">{t('text')}</Text>
              <Group gap={4} wrap="nowrap">
                <span className={classes.code}>{standing.code}</span>
                <CopyCode code={standing.code} label={t('copy')} done={t('copied')} />
              </Group>
            </Group>
            <Group justify="space-between" wrap="nowrap">
              <Text c="dimmed">{t('link')}</Text>
              <Group gap={4} wrap="nowrap" miw={0}>
                <Text size="sm" truncate>
                  {standing.link.replace(/^https?:\/\//, '')}
                </Text>
                <CopyCode code={standing.link} label={t('copyLink')} done={t('linkCopied')} />
              </Group>
            </Group>
            {(standing.waiting > 0 || standing.rewarded > 0) && (
              <>
                <dl className={`${classes.facts} tabular`}>
                  <dt>{t('waiting')}</dt>
                  <dd>{standing.waiting}</dd>
                  <dt>{t('rewarded')}</dt>
                  <dd>{standing.rewarded}</dd>
                  <dt>{t('earned')}</dt>
                  <dd>{decimal(standing.earned)}</dd>
                </dl>
                <TextLink href={`/loyalty/referrals?customerId=${customerId}`} size="sm">
                  {t('all')}
                </TextLink>
              </>
            )}
          </>
        )}
      </Stack>
    </Paper>
  )
}
