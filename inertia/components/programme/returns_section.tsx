import { Radio, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Section } from '~/components/promotions/section'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import { RETURN_POLICIES } from './types'

export function ReturnsSection({ form }: { form: ProgrammeForm }) {
  const t = useTranslations('programme.returns')
  return (
    <Section title={t('title')} text={t('text')}>
      <Radio.Group aria-label={t('title')} {...form.getInputProps('settings.returns.kind')}>
        <Stack gap="xs">
          {RETURN_POLICIES.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`kinds.${kind}`)}
              description={t(`hints.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.settings.returns.kind === 'all' && (
        <Figure
          form={form}
          path="settings.returns.limit"
          unit="bonuses"
          label={t('limit')}
          description={t('limitHint')}
          maw={320}
        />
      )}
    </Section>
  )
}
