import { Paper, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './coupons.module.css'
import type { Batch } from './types'
import { useGives } from './use_gives'
import { useUntil } from './use_until'

const DAY = 24 * 60

/** The terms of a batch, as somebody would explain them. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const t = useTranslations('coupons.show')
  const gives = useGives()(batch)
  const limits = useLimits()(batch)
  const { date } = useFormat()
  const until = useUntil()
  const { audience, activeMinutes, validFrom, validUntil, giveBack } = batch
  const lasts =
    activeMinutes === null
      ? ''
      : activeMinutes % DAY === 0
        ? t('days', { count: activeMinutes / DAY })
        : t('minutes', { count: activeMinutes })
  const facts = {
    gives,
    audience: t(`audience.${audience}`),
    limits,
    validity: t('validity', { from: date(validFrom), until: until(validUntil) }),
    activation: lasts ? t('activationFor', { time: lasts }) : t('activationNone'),
    giveBack: t(giveBack ? 'giveBackYes' : 'giveBackNo'),
  }

  return (
    <Paper>
      <Title order={2} mb="sm">
        {t('facts.title')}
      </Title>
      <dl className={classes.facts}>
        {Object.entries(facts).map(([name, value]) => (
          <Fact key={name} name={t(`facts.${name as keyof typeof facts}`)} value={value} />
        ))}
      </dl>
    </Paper>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function useLimits() {
  const t = useTranslations('coupons')
  const times = (count: number) => t('times', { count })
  return ({ usesLimit, customerLimit }: Batch) => {
    const limits = [
      usesLimit !== null && t('show.limits.code', { times: times(usesLimit) }),
      customerLimit !== null && t('show.limits.customer', { times: times(customerLimit) }),
    ]
    return limits.filter(Boolean).join(', ') || t('show.limits.endless')
  }
}
