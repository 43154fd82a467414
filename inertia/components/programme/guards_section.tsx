import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import { Objection } from './objection'
import classes from './programme.module.css'

const GUARDS = { purchases: 'count', spent: 'bonuses' } as const

export function GuardsSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.guards')
  return (
    <Section title={t('title')} text={t('text')}>
      {(['purchases', 'spent'] as const).map((guard) => (
        <div key={guard} role="group" aria-label={t(guard)}>
          <Text fw={560} mb={4}>
            {t(guard)}
          </Text>
          <div className={classes.fields}>
            {(['soft', 'hard'] as const).map((edge) => (
              <Figure
                key={edge}
                form={form}
                path={`settings.guards.${guard}.${edge}`}
                unit={GUARDS[guard]}
                none={t('never')}
                label={t(edge)}
              />
            ))}
          </div>
          <Objection form={form} path={`settings.guards.${guard}`} />
        </div>
      ))}
    </Section>
  )
}
