import { Accordion, ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconStairsUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import { Empty } from '~/components/ui/empty'
import { nextTier, type ProgrammeForm } from './draft'
import { Figure } from './figure'
import { Objection } from './objection'
import classes from './programme.module.css'
import { TierFields } from './tier_fields'
import { TierSign } from './tier_sign'
import type { ProgrammeSettings, Tier } from './types'

interface Props {
  form: ProgrammeForm
  /** What a club begins with. */
  club: Pick<ProgrammeSettings, 'tiers' | 'premium'>
}

const MOST_TIERS = 10

export function TiersSection({ form, club }: Props) {
  const t = useTranslations('programme.tiers')
  const { tiers } = form.values.settings
  const [opened, setOpened] = useState<string[]>([])
  const wrong = tiers.filter((_tier, rank) => hasErrors(form, rank)).map(({ code }) => code)
  const put = (next: Tier[]) => form.setFieldValue('settings.tiers', next)

  function add() {
    const tier = nextTier(tiers)
    put([...tiers, tier])
    setOpened([...opened, tier.code])
  }

  if (tiers.length === 0)
    return (
      <Section title={t('title')}>
        <Empty icon={IconStairsUp} title={t('empty.title')} text={t('empty.text')}>
          <Button
            onClick={() => form.setValues({ settings: { ...form.values.settings, ...club } })}
          >
            {t('empty.club')}
          </Button>
          <Button variant="default" onClick={add}>
            {t('empty.own')}
          </Button>
        </Empty>
      </Section>
    )

  return (
    <Section title={t('title')} text={t('text')}>
      <Accordion
        multiple
        variant="separated"
        value={[...new Set([...opened, ...wrong])]}
        onChange={setOpened}
      >
        {tiers.map((tier, rank) => (
          <Accordion.Item key={tier.code} value={tier.code}>
            <TierHead
              tier={tier}
              onUp={rank > 0 ? () => put(swapped(tiers, rank - 1)) : undefined}
              onDown={rank < tiers.length - 1 ? () => put(swapped(tiers, rank)) : undefined}
              onRemove={() => put(tiers.filter(({ code }) => code !== tier.code))}
            />
            <Accordion.Panel>
              <TierFields form={form} rank={rank} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Objection form={form} path="settings.tiers" />
      {tiers.length < MOST_TIERS && (
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={add}
          >
            {t('add')}
          </Button>
        </Group>
      )}
      <Figure
        form={form}
        path="settings.graceDays"
        unit="days"
        label={t('graceDays')}
        description={t('graceDaysHint')}
        maw={320}
      />
    </Section>
  )
}

interface HeadProps {
  tier: Tier
  onUp?(): void
  onDown?(): void
  onRemove(): void
}

function TierHead({ tier, onUp, onDown, onRemove }: HeadProps) {
  const t = useTranslations('programme.tiers')
  const locale = useLocale()
  const name = tier.name[locale] || t('nameless')
  return (
    <div className={classes.tierHead}>
      <Accordion.Control icon={<TierSign tier={tier} />}>
        <Text span fw={560}>
          {name}
        </Text>{' '}
        <Text span size="sm" c="dimmed">
          {t('earns', { rate: (tier.rate ?? 0) / 10_000 })}
        </Text>
      </Accordion.Control>
      <ActionIcon aria-label={t('up', { name })} disabled={!onUp} onClick={onUp}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('down', { name })} disabled={!onDown} onClick={onDown}>
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('remove', { name })} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}

/** The tiers with one of them and the next in each other's place. */
function swapped(tiers: Tier[], rank: number) {
  return tiers.toSpliced(rank, 2, tiers[rank + 1], tiers[rank])
}

function hasErrors({ errors }: ProgrammeForm, rank: number) {
  return Object.keys(errors).some((field) => field.startsWith(`settings.tiers.${rank}.`))
}
