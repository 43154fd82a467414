import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'
import type { Business } from './types'

interface Props {
  form: ProgrammeForm
  businesses: Business[]
}

export function SpendingSection({ form, businesses }: Props) {
  const t = useTranslations('programme.spending')
  return (
    <Section title={t('title')} text={t('text')}>
      <div className={classes.fields}>
        <Figure form={form} path="settings.spendShare" unit="percent" label={t('share')} />
      </div>
      {businesses.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('businesses')}
        </Text>
      )}
      {businesses.map(({ id, name }) => (
        <div key={id} role="group" aria-label={name}>
          <Text fw={560} mb={4}>
            {name}
          </Text>
          <div className={classes.fields}>
            <Figure
              form={form}
              path={`settings.businesses.${id}.multiplier`}
              unit="times"
              label={t('multiplier')}
            />
            <Figure
              form={form}
              path={`settings.businesses.${id}.spendShare`}
              unit="percent"
              none={t('common')}
              label={t('shareHere')}
            />
          </div>
        </div>
      ))}
    </Section>
  )
}
