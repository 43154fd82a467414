import { Divider, Group, Stack, Text, Tooltip } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './till.module.css'
import type { Sums } from './types'

/** What the purchase comes to, and why. */
export function SumsPanel({ sums, plain }: { sums: Sums | null; plain: number }) {
  const t = useTranslations('till.sums')
  const { exact, date } = useFormat()
  const locale = useLocale() === 'en' ? 'en' : 'ru'
  if (!sums) return <Row label={t('value')} value={exact(plain)} />

  return (
    <Stack gap={6} aria-live="polite">
      <Row label={t('value')} value={exact(sums.value)} />
      {sums.promotions
        .filter(({ saved }) => saved > 0)
        .map(({ id, name, saved }) => (
          <Row key={id} label={name[locale]} value={`−${exact(saved)}`} dimmed />
        ))}
      {sums.paidWithBonuses > 0 && (
        <Row label={t('bonuses')} value={`−${exact(sums.paidWithBonuses)}`} dimmed />
      )}
      {sums.coupons.used
        .filter(({ gift }) => gift)
        .map(({ code, gift }) => (
          <Row key={code} label={t('gift')} value={gift![locale]} dimmed />
        ))}
      <Divider />
      {sums.bonuses && (
        <Tooltip label={sums.bonuses.because.join('; ')} multiline maw={320}>
          <div tabIndex={0} className={classes.why}>
            <Row label={t('earned')} value={`+${exact(sums.bonuses.earned)}`} />
          </div>
        </Tooltip>
      )}
      {sums.bonuses && new Date(sums.bonuses.usableFrom) > new Date() && (
        <Text size="sm" c="dimmed">
          {t('usableFrom', { date: date(sums.bonuses.usableFrom) })}
        </Text>
      )}
    </Stack>
  )
}

function Row({ label, value, dimmed }: { label: string; value: string; dimmed?: boolean }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text c={dimmed ? 'dimmed' : undefined} lineClamp={2}>
        {label}
      </Text>
      <Text c={dimmed ? 'dimmed' : undefined} className="tabular" style={{ whiteSpace: 'nowrap' }}>
        {value}
      </Text>
    </Group>
  )
}
