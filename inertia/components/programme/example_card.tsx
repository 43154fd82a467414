import { Checkbox, Divider, Paper, Select, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ScaledInput } from '~/components/promotions/scaled_input'
import { useAsked } from '~/components/promotions/use_asked'
import { useFormat } from '~/i18n/use_format'
import { settingsOf, type Draft } from './draft'
import classes from './programme.module.css'
import type { Business, Example } from './types'

interface Props {
  draft: Draft
  businesses: Business[]
}

const FIRST_AMOUNT = 200_000

/** What a purchase would come to by the settings as they are typed. */
export default function ExampleCard({ draft, businesses }: Props) {
  const t = useTranslations('programme.example')
  const locale = useLocale()
  const { tiers, premium } = draft.settings
  const [amount, setAmount] = useState<number | undefined>(FIRST_AMOUNT)
  const [bonuses, setBonuses] = useState<number | undefined>(0)
  const [businessId, setBusiness] = useState<string | null>(null)
  const [wantedTier, setTier] = useState<string | null>(null)
  const [facts, setFacts] = useState({ newCategory: false, premium: false, crossPromo: false })
  const tier = tiers.find(({ code }) => code === wantedTier) ?? tiers.at(0)
  const { answer, wrong } = useAsked<Example>('/api/v1/programme/example', {
    settings: settingsOf(draft),
    amount,
    bonuses,
    businessId,
    tier: tier?.code ?? null,
    ...facts,
  })
  const shown = (['newCategory', 'premium', 'crossPromo'] as const).filter(
    (fact) =>
      (fact !== 'premium' || premium !== null) && (fact !== 'newCategory' || tiers.length > 0)
  )

  return (
    <Paper component="section" aria-label={t('title')}>
      <Stack gap="xs">
        <div>
          <Title order={2}>{t('title')}</Title>
          <Text size="sm" c="dimmed">
            {t('text')}
          </Text>
        </div>
        <ScaledInput
          label={t('amount')}
          value={amount}
          scale={100}
          suffix=" ₽"
          onChange={setAmount}
        />
        <ScaledInput label={t('bonuses')} value={bonuses} scale={100} onChange={setBonuses} />
        {businesses.length > 1 && (
          <Select
            label={t('business')}
            placeholder={t('anyBusiness')}
            data={businesses.map(({ id, name }) => ({ value: id, label: name }))}
            value={businessId}
            onChange={setBusiness}
            clearable
          />
        )}
        {tier && (
          <Select
            label={t('tier')}
            data={tiers.map(({ code, name }) => ({ value: code, label: name[locale] || code }))}
            value={tier.code}
            onChange={setTier}
            allowDeselect={false}
          />
        )}
        {shown.map((fact) => (
          <Checkbox
            key={fact}
            label={t(fact)}
            checked={facts[fact]}
            onChange={({ currentTarget }) => setFacts({ ...facts, [fact]: currentTarget.checked })}
          />
        ))}
        <Divider />
        <div aria-live="polite">
          {wrong && <Text c="dimmed">{t('incomplete')}</Text>}
          {!wrong && answer && <Outcome example={answer} />}
        </div>
      </Stack>
    </Paper>
  )
}

function Outcome({ example }: { example: Example }) {
  const t = useTranslations('programme.example')
  const { decimal } = useFormat()
  const { mostBonuses, paidWithBonuses, total, earned, because } = example
  return (
    <Stack gap="xs">
      <dl className={`${classes.sums} tabular`}>
        <dt>{t('mostBonuses')}</dt>
        <dd>{decimal(mostBonuses / 100)}</dd>
        <dt>{t('paidWithBonuses')}</dt>
        <dd>{decimal(paidWithBonuses / 100)}</dd>
        <dt>{t('total')}</dt>
        <dd>{`${decimal(total / 100)} ₽`}</dd>
      </dl>
      <Text fw={620}>{t('earned', { earned: decimal(earned / 100) })}</Text>
      <ol className={classes.steps}>
        {because.map((step) => (
          <li key={step}>
            <Text size="sm">{step}</Text>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
