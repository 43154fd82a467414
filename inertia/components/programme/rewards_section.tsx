import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'

export function RewardsSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.rewards')
  return (
    <Section title={t('title')}>
      <div className={classes.fields}>
        <Figure
          form={form}
          path="settings.referral.bonus"
          unit="bonuses"
          label={t('bonus')}
          description={t('bonusHint')}
        />
        <Figure
          form={form}
          path="settings.referral.monthlyCap"
          unit="count"
          label={t('monthlyCap')}
          description={t('monthlyCapHint')}
        />
        <Figure
          form={form}
          path="settings.birthday.daysBefore"
          unit="days"
          max={60}
          label={t('daysBefore')}
          description={t('daysBeforeHint')}
        />
      </div>
    </Section>
  )
}
