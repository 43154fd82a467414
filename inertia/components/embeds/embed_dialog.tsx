import { router, usePage } from '@inertiajs/react'
import { Checkbox, MultiSelect, Select, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core'
import { type FormErrors, useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Parameters } from '~/api/delivery_types'
import type { Places } from '~/api/types'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { PRESETS } from '~/hooks/periods'
import type { InertiaProps } from '~/types'
import { EmbedCode } from './embed_code'
import type { Embed, EmbedSubject } from './types'

interface Props {
  /** One that is changed; a new one without. */
  embed?: Embed
  subject: EmbedSubject
  parameters: Parameters
  title: string
  opened: boolean
  onClose(): void
}

/** What is shown to whom and until when; then the code for it. */
export default function EmbedDialog({ embed, subject, parameters, title, ...dialog }: Props) {
  const t = useTranslations('embeds')
  const [made, setMade] = useState<Embed>()
  const name = made ? t('code.title') : t(embed ? 'dialog.edit' : 'dialog.create')
  return (
    <Dialog {...dialog} title={name} size="lg">
      {made?.link ? (
        <EmbedCode link={made.link} name={made.name} />
      ) : (
        <EmbedForm
          {...{ embed, subject, parameters, title }}
          onMade={setMade}
          onClose={dialog.onClose}
        />
      )}
    </Dialog>
  )
}

/** Dates that do not move with time. */
const FIXED = 'fixed'
const USUAL_DAYS = 90

interface FormProps extends Omit<Props, 'opened'> {
  onMade(embed: Embed): void
}

function EmbedForm({ embed, subject, parameters, title, onMade, onClose }: FormProps) {
  const t = useTranslations('embeds.dialog')
  const periods = useTranslations('shell.period')
  const { places } = usePage<InertiaProps<{ places?: Places | null }>>().props
  const form = useForm({ initialValues: valuesOf(embed, embed?.parameters ?? parameters, title) })
  const { send, sending } = useSend(form)

  function save(values: typeof form.values) {
    return send(async () => {
      const body = bodyOf(values, embed?.parameters ?? parameters)
      if (embed) {
        await api('PATCH', `/api/v1/embeds/${embed.id}`, body)
        onClose()
        return router.reload()
      }
      onMade(await api<Embed>('POST', '/api/v1/embeds', { ...subject, ...body }))
    })
  }

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack>
        <TextInput
          label={t('name')}
          description={t('nameHelp')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={periods('title')}
            data={[
              ...(form.values.preset === FIXED ? [{ value: FIXED, label: t('fixedDates') }] : []),
              ...PRESETS.map((value) => ({ value, label: periods(`presets.${value}`) })),
            ]}
            allowDeselect={false}
            {...form.getInputProps('preset')}
          />
          <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
        </SimpleGrid>
        {places && (
          <MultiSelect
            label={t('places')}
            description={t('placesHelp')}
            searchable
            data={optionsOf(places)}
            {...form.getInputProps('places')}
          />
        )}
        <Checkbox.Group {...form.getInputProps('open')}>
          <Stack gap="xs">
            <Checkbox value="period" label={t('open_period')} />
            {places && <Checkbox value="places" label={t('open_places')} />}
          </Stack>
        </Checkbox.Group>
        <TagsInput
          label={t('origins')}
          description={t('originsHelp')}
          placeholder={form.values.origins.length ? undefined : 'https://example.com'}
          splitChars={[',', ';', ' ']}
          acceptValueOnBlur
          {...form.getInputProps('origins')}
          error={problemWith('origins', form.errors)}
        />
        <Text size="sm" c="dimmed">
          {t('rights')}
        </Text>
        <FormActions
          sending={sending}
          submit={embed ? undefined : t('save')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}

/** The server objects to one of a list: `origins.1`. */
const problemWith = (list: string, errors: FormErrors) =>
  Object.entries(errors).find(([field]) => field.split('.')[0] === list)?.[1]

const listOf = (value: Parameters[string] | undefined) => [value ?? []].flat().map(String)

function valuesOf(embed: Embed | undefined, parameters: Parameters, title: string) {
  const { preset, from, to, businessId, venueId } = parameters
  return {
    name: embed?.name ?? title,
    preset: String(preset ?? (from || to ? FIXED : 'last30')),
    places: [
      ...listOf(businessId).map((id) => `businessId:${id}`),
      ...listOf(venueId).map((id) => `venueId:${id}`),
    ],
    open: embed?.open ?? [],
    origins: embed?.origins ?? [],
    endsOn: embed?.endsOn ?? inDays(USUAL_DAYS),
  }
}

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

function bodyOf({ preset, places, ...plain }: ReturnType<typeof valuesOf>, parameters: Parameters) {
  const { from, to, preset: _preset, businessId: _b, venueId: _v, ...rest } = parameters
  const idsOf = (kind: string) =>
    places.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1))
  const chosen = { businessId: idsOf('businessId'), venueId: idsOf('venueId') }
  return {
    ...plain,
    parameters: {
      ...rest,
      ...(preset === FIXED ? { from, to } : { preset }),
      ...(chosen.businessId.length > 0 && { businessId: chosen.businessId }),
      ...(chosen.venueId.length > 0 && { venueId: chosen.venueId }),
    },
  }
}

function optionsOf({ businesses, venues }: Places) {
  return businesses.map(({ id, name }) => ({
    group: name,
    items: [
      { value: `businessId:${id}`, label: name },
      ...venues
        .filter(({ businessId }) => businessId === id)
        .map((venue) => ({ value: `venueId:${venue.id}`, label: venue.name })),
    ],
  }))
}
