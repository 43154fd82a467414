import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'

export function EarningSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.earning')
  const { value, onChange, ...from } = form.getInputProps('settings.accruesFrom')
  const byTier = form.values.settings.tiers.length > 0
  return (
    <Section title={t('title')} text={t('text')}>
      <div className={classes.fields}>
        <Figure
          form={form}
          path="settings.rate"
          unit="percent"
          label={t('rate')}
          description={t(byTier ? 'rateOfTiers' : 'rateHint')}
        />
        <Figure
          form={form}
          path="settings.mostEarned"
          unit="bonuses"
          none={t('noCap')}
          label={t('mostEarned')}
          description={t('mostEarnedHint')}
        />
        <TextInput
          type="date"
          label={t('accruesFrom')}
          description={t('accruesFromHint')}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
          {...from}
        />
      </div>
    </Section>
  )
}
