import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { TimezoneSelect } from '~/components/forms/timezone_select'

export interface VenueValues {
  businessId: string
  name: string
  address: string
  timezone: string
  dayStartHour: number
}

export function VenueFields({ form }: { form: UseFormReturnType<VenueValues> }) {
  const t = useTranslations('settings.venues.fields')
  return (
    <>
      <TextInput label={t('name')} placeholder={t('nameExample')} {...form.getInputProps('name')} />
      <TextInput label={t('address')} {...form.getInputProps('address')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TimezoneSelect label={t('timezone')} {...form.getInputProps('timezone')} />
        <NumberInput
          label={t('dayStart')}
          description={t('dayStartHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={0}
          max={12}
          suffix=":00"
          {...form.getInputProps('dayStartHour')}
        />
      </SimpleGrid>
    </>
  )
}
