import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'

const FIELDS = ['lifeDays', 'pendingDays', 'restoredDays'] as const

export function LifeSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.life')
  return (
    <Section title={t('title')}>
      <div className={classes.fields}>
        {FIELDS.map((field) => (
          <Figure
            key={field}
            form={form}
            path={`settings.${field}`}
            unit="days"
            min={field === 'lifeDays' ? 1 : 0}
            label={t(field)}
            description={t(`${field}Hint`)}
          />
        ))}
      </div>
    </Section>
  )
}
