import { Input, SegmentedControl, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconUser, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ChoiceCards } from '~/components/forms/choice_cards'
import { NumberField } from '~/components/forms/number_field'
import type { BatchDraft } from './batch_draft'

interface Props {
  form: UseFormReturnType<BatchDraft>
  segments: { id: string; name: string; customers: number }[]
}

const MOST_CODES = 100_000

/** Whose the codes are, and how many there will be. */
export default function AudienceFields({ form, segments }: Props) {
  const t = useTranslations('coupons.form')
  const { audience, codeMode, ownerMode } = form.values
  const one = audience === 'public' && codeMode === 'chosen'
  const counted = audience === 'public' ? codeMode === 'made' : ownerMode === 'activation'

  /** What fits most often: a code for everybody is used by each customer once, a personal one once. */
  function choose(audience: string) {
    form.setValues({
      audience: audience as BatchDraft['audience'],
      usesLimit: audience === 'personal' ? 1 : '',
    })
  }

  return (
    <>
      <ChoiceCards
        label={t('audience')}
        choices={[
          {
            value: 'public',
            title: t('audiences.public.title'),
            text: t('audiences.public.text'),
            icon: <IconUsers size={20} stroke={1.6} aria-hidden />,
          },
          {
            value: 'personal',
            title: t('audiences.personal.title'),
            text: t('audiences.personal.text'),
            icon: <IconUser size={20} stroke={1.6} aria-hidden />,
          },
        ]}
        value={audience}
        onChange={choose}
        error={form.errors.audience}
      />
      {audience === 'public' && (
        <Mode
          label={t('codes')}
          data={(['chosen', 'made'] as const).map((value) => ({
            value,
            label: t(`codeModes.${value}`),
          }))}
          value={codeMode}
          onChange={(mode) =>
            form.setValues({
              codeMode: mode as BatchDraft['codeMode'],
              usesLimit: mode === 'made' ? 1 : '',
            })
          }
        />
      )}
      {one && (
        <TextInput
          label={t('code')}
          description={t('codeHint')}
          maxLength={40}
          maw={320}
          {...form.getInputProps('code')}
        />
      )}
      {audience === 'personal' && (
        <Mode
          label={t('owners')}
          data={(['segment', 'activation'] as const).map((value) => ({
            value,
            label: t(`ownerModes.${value}`),
          }))}
          value={ownerMode}
          onChange={(mode) => form.setFieldValue('ownerMode', mode as BatchDraft['ownerMode'])}
          hint={ownerMode === 'activation' ? t('activationHint') : undefined}
        />
      )}
      {audience === 'personal' && ownerMode === 'segment' && (
        <SegmentField form={form} segments={segments} />
      )}
      {!one && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {counted && (
            <NumberField
              label={t('count')}
              min={1}
              max={MOST_CODES}
              step={1}
              {...form.getInputProps('count')}
            />
          )}
          <TextInput
            label={t('prefix')}
            placeholder={t('prefixHint')}
            maxLength={12}
            {...form.getInputProps('prefix')}
          />
        </SimpleGrid>
      )}
    </>
  )
}

interface ModeProps {
  label: string
  data: { value: string; label: string }[]
  value: string
  onChange(value: string): void
  hint?: string
}

function Mode({ label, hint, ...control }: ModeProps) {
  return (
    <Stack gap={4} align="flex-start">
      <Input.Label component="div">{label}</Input.Label>
      <SegmentedControl aria-label={label} maw="100%" {...control} />
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
    </Stack>
  )
}

function SegmentField({ form, segments }: Props) {
  const t = useTranslations('coupons.form')
  const chosen = segments.find(({ id }) => id === form.values.segment)
  return (
    <Select
      label={t('segment')}
      description={chosen && t('segmentHint', { count: chosen.customers })}
      data={segments.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      {...form.getInputProps('segment')}
    />
  )
}
