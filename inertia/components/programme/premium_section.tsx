import { Select, Switch } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'

const FIRST_RATE = 1000

export function PremiumSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.premium')
  const locale = useLocale()
  const { premium, tiers } = form.values.settings
  return (
    <Section title={t('title')} text={t('text')}>
      <Switch
        label={t('on')}
        checked={premium !== null}
        onChange={({ currentTarget }) =>
          form.setFieldValue(
            'settings.premium',
            currentTarget.checked ? { rate: FIRST_RATE, tier: tiers.at(-1)?.code ?? 'none' } : null
          )
        }
      />
      {premium && (
        <div className={classes.fields}>
          <Figure form={form} path="settings.premium.rate" unit="percent" label={t('rate')} />
          {tiers.length > 0 && (
            <Select
              label={t('tier')}
              data={tiers.map(({ code, name }) => ({ value: code, label: name[locale] || code }))}
              allowDeselect={false}
              {...form.getInputProps('settings.premium.tier')}
            />
          )}
        </div>
      )}
    </Section>
  )
}
