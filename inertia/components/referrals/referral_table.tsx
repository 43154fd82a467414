import { Badge, Paper, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useFormat } from '~/i18n/use_format'
import classes from '~/components/coupons/coupons.module.css'
import type { Referral } from './types'

const LOOK = {
  waiting: {},
  rewarded: { color: 'green' },
  refused: { color: 'amber' },
  reversed: { variant: 'default' },
} as const

export function ReferralTable({ referrals }: { referrals: Referral[] }) {
  const t = useTranslations('referrals.columns')
  return (
    <Paper p={0}>
      <Table className={`${classes.table} tabular`} verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('referrer')}</Table.Th>
            <Table.Th>{t('friend')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('state')}</Table.Th>
            <Table.Th visibleFrom="sm" ta="end">
              {t('bonus')}
            </Table.Th>
            <Table.Th visibleFrom="sm">{t('when')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {referrals.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

function ReferralRow({ referral }: { referral: Referral }) {
  const { date, decimal } = useFormat()
  const { referrer, friend, bonus, createdAt, rewardedAt } = referral
  return (
    <Table.Tr>
      <Table.Td>
        <PersonLink person={referrer} />
        <Text component="div" hiddenFrom="sm" mt={4}>
          <State referral={referral} />
        </Text>
      </Table.Td>
      <Table.Td>
        <PersonLink person={friend} />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <State referral={referral} />
      </Table.Td>
      <Table.Td visibleFrom="sm" ta="end">
        {bonus === null ? '—' : decimal(bonus)}
      </Table.Td>
      <Table.Td visibleFrom="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {date(rewardedAt ?? createdAt)}
      </Table.Td>
    </Table.Tr>
  )
}

function PersonLink({ person: { id, name } }: { person: Referral['friend'] }) {
  const t = useTranslations('referrals')
  return (
    <TextLink href={`/customers/${id}`} c="inherit" underline="hover">
      {name ?? t('nameless')}
    </TextLink>
  )
}

function State({ referral: { state, reason } }: { referral: Referral }) {
  const t = useTranslations('referrals')
  return (
    <>
      <Badge {...LOOK[state]}>{t(`states.${state}`)}</Badge>
      {reason && (
        <Text size="sm" c="dimmed" mt={2}>
          {t(`reasons.${reason}`)}
        </Text>
      )}
    </>
  )
}
