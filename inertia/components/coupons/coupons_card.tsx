import { Badge, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useLoaded } from '~/hooks/use_loaded'
import { CopyCode } from './copy_code'
import classes from './coupons.module.css'
import type { CustomerCoupon } from './types'
import { useGives } from './use_gives'
import { useUntil } from './use_until'

const LOOK = {
  usable: { color: 'green' },
  inactive: {},
  used: { variant: 'default' },
  over: { variant: 'default' },
} as const

export function CouponsCard({ customerId }: { customerId: string }) {
  const t = useTranslations('coupons.profile')
  const coupons = useLoaded<CustomerCoupon[]>(`/api/v1/customers/${customerId}/coupons`)
  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {!coupons && <Skeleton height={56} />}
        {coupons?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {coupons?.map((coupon) => (
          <CouponLine key={coupon.id} coupon={coupon} />
        ))}
      </Stack>
    </Paper>
  )
}

function CouponLine({ coupon }: { coupon: CustomerCoupon }) {
  const t = useTranslations('coupons')
  const until = useUntil()
  const gives = useGives()(coupon)
  const { name, code, shortCode, state, validUntil } = coupon
  const shown = shortCode ?? code
  const lasts = validUntil ? t('profile.until', { date: until(validUntil) }) : until(null)

  return (
    <div className={classes.coupon}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={560}>{name}</Text>
        <Badge {...LOOK[state]} style={{ flex: 'none' }}>
          {t(`profile.states.${state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {state === 'usable' || state === 'inactive' ? `${gives}, ${lasts}` : gives}
      </Text>
      {state === 'usable' && (
        <Group gap={4} wrap="nowrap">
          <Text size="sm" className={classes.code}>
            {shown}
          </Text>
          <CopyCode code={shown} label={t('show.copy', { code: shown })} done={t('show.copied')} />
        </Group>
      )}
    </div>
  )
}
