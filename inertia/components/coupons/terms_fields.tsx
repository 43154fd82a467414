import { Group, Select, SimpleGrid, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { NumberField } from '~/components/forms/number_field'
import { mayBeActivated, needsActivation, type BatchDraft } from './batch_draft'

interface Props {
  form: UseFormReturnType<BatchDraft>
  businesses: { id: string; name: string }[]
  /** A limited membership makes coupons for its own businesses. */
  limited: boolean
}

/** How often, when and where the coupons count. */
export default function TermsFields({ form, businesses, limited }: Props) {
  const t = useTranslations('coupons.form')
  const forced = form.values.audience === 'personal' && form.values.ownerMode === 'activation'
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberField
          label={t('usesLimit')}
          placeholder={t('unlimited')}
          min={1}
          step={1}
          {...form.getInputProps('usesLimit')}
        />
        <NumberField
          label={t('customerLimit')}
          placeholder={t('unlimited')}
          min={1}
          step={1}
          {...form.getInputProps('customerLimit')}
        />
        <TextInput type="date" label={t('validFrom')} {...form.getInputProps('validFrom')} />
        <TextInput type="date" label={t('validUntil')} {...form.getInputProps('validUntil')} />
      </SimpleGrid>
      {mayBeActivated(form.values) && (
        <Switch
          label={t('activation')}
          description={t('activationText')}
          disabled={forced}
          {...form.getInputProps('activated', { type: 'checkbox' })}
          checked={needsActivation(form.values)}
        />
      )}
      {needsActivation(form.values) && (
        <Group align="flex-end" gap="xs">
          <NumberField
            label={t('activeFor')}
            min={1}
            step={1}
            {...form.getInputProps('activeFor')}
          />
          <Select
            aria-label={t('activeFor')}
            data={(['days', 'minutes'] as const).map((value) => ({
              value,
              label: t(`units.${value}`),
            }))}
            w={120}
            {...form.getInputProps('activeUnit')}
          />
        </Group>
      )}
      {(businesses.length > 1 || limited) && (
        <Select
          label={t('business')}
          placeholder={limited ? undefined : t('everywhere')}
          data={businesses.map(({ id, name }) => ({ value: id, label: name }))}
          clearable={!limited}
          maw={360}
          {...form.getInputProps('businessId')}
        />
      )}
      <Switch label={t('giveBack')} {...form.getInputProps('giveBack', { type: 'checkbox' })} />
    </>
  )
}
