import { Alert, Badge, Button, Group, Paper, RingProgress, Stack, Text, Title } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TierSign } from '~/components/programme/tier_sign'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import classes from './membership.module.css'
import { TierHistory } from './tier_history'
import type { Membership, ShownTier } from './types'

const MembershipDialog = lazy(() => import('./membership_dialog'))

/** The tier of a customer: how far the next one is, and what an owner may decide. None in a programme without tiers. */
export function TierCard({ customerId }: { customerId: string }) {
  const t = useTranslations('programme.profile')
  const own = useCan()('organization.own')
  const loaded = useLoaded<Membership>(`/api/v1/bonuses/${customerId}/membership`)
  const [changed, setChanged] = useState<Membership>()
  const edited = useEdited<Membership>()
  const membership = changed ?? loaded
  if (!membership?.tier) return null

  return (
    <Paper component="section" aria-label={t('title')}>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        <Standing membership={membership} tier={membership.tier} />
        <TierHistory history={membership.history} />
        {own && (
          <Group>
            <Button size="xs" variant="default" onClick={() => edited.edit(membership)}>
              {t('set')}
            </Button>
          </Group>
        )}
      </Stack>
      <Later>
        {edited.item && (
          <MembershipDialog
            key={edited.key}
            customerId={customerId}
            membership={edited.item}
            opened={edited.opened}
            onClose={edited.close}
            onDone={setChanged}
          />
        )}
      </Later>
    </Paper>
  )
}

function Standing({ membership, tier }: { membership: Membership; tier: ShownTier }) {
  const t = useTranslations('programme.profile')
  const { date, money } = useFormat()
  const { since, premiumUntil, invitedTo, spent, categories, falls, next } = membership
  const progress = next?.progress ?? 1
  return (
    <>
      <div className={classes.standing}>
        <RingProgress
          size={88}
          thickness={7}
          roundCaps
          aria-hidden
          sections={[{ value: progress * 100, color: next?.tier.colour ?? tier.colour }]}
          label={<TierSign tier={tier} size={40} />}
          className={classes.ring}
        />
        <div>
          <Text fw={620} size="lg">
            {tier.name}
          </Text>
          <Text size="sm" c="dimmed">
            {t('earns', { rate: tier.rate })}
            {since && `, ${t('since', { date: date(since) })}`}
          </Text>
          <Text size="sm">{next ? next.inWords : t('top')}</Text>
          {next && (
            <Text size="sm" c="dimmed">
              {t('progress', { progress })}
            </Text>
          )}
        </div>
      </div>
      {(premiumUntil || invitedTo) && (
        <Group gap={6}>
          {premiumUntil && <Badge>{t('premium', { date: date(premiumUntil) })}</Badge>}
          {invitedTo && <Badge>{t('invited')}</Badge>}
        </Group>
      )}
      {falls && (
        <Alert color="amber" icon={<IconClockExclamation size={18} aria-hidden />}>
          {falls.to
            ? t('falls', { date: date(falls.at), tier: falls.to.name })
            : t('fallsToNone', { date: date(falls.at) })}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {t('year', { spent: money(spent), categories: categories.length })}
      </Text>
      {tier.benefits.length > 0 && (
        <ul className={classes.benefits} aria-label={t('benefits')}>
          {tier.benefits.map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      )}
    </>
  )
}
