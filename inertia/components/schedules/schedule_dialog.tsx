import { router, usePage } from '@inertiajs/react'
import {
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Parameters, PossibleRecipients, Schedule } from '~/api/delivery_types'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { PRESETS } from '~/hooks/periods'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import type { SharedProps } from '~/types'

interface Props {
  /** One that is changed; a new one without. */
  schedule?: Schedule
  reference: { report: string; parameters: Parameters }
  title: string
  opened: boolean
  onClose(): void
}

const FORMATS = ['letter', 'xlsx', 'pdf', 'csv'] as const
/** A dashboard goes as it is printed. */
const formatsOf = (report: string) => (report.startsWith('dashboards/') ? ['pdf' as const] : FORMATS)
const EVERY = ['day', 'week', 'month'] as const
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
/** A Monday, so that a day of the week is that many days on. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** What is sent when and to whom. */
export default function ScheduleDialog({ schedule, reference, title, opened, onClose }: Props) {
  const t = useTranslations('schedules.dialog')
  const periods = useTranslations('shell.period')
  const { weekday } = useFormat()
  const { me, organization } = usePage<SharedProps>().props
  const choice = useLoaded<PossibleRecipients>('/api/v1/schedules/recipients')
  const form = useForm({ initialValues: valuesOf(schedule, reference, title, me!.id) })
  const { send, sending } = useSend(form)
  const { every, preset } = form.values

  async function save(values: typeof form.values) {
    const body = bodyOf(values, reference)
    const done = await send(() =>
      schedule
        ? api('PUT', `/api/v1/schedules/${schedule.id}`, body)
        : api('POST', '/api/v1/schedules', body)
    )
    if (!done) return
    onClose()
    if (schedule) return router.reload()
    notifications.show({ message: t('saved') })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(schedule ? 'edit' : 'create')} size="lg">
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <Group grow align="start">
            <Select
              label={periods('title')}
              data={[
                ...(preset === FIXED ? [{ value: FIXED, label: t('fixed') }] : []),
                ...PRESETS.map((value) => ({ value, label: periods(`presets.${value}`) })),
              ]}
              allowDeselect={false}
              {...form.getInputProps('preset')}
            />
            <Select
              label={t('format')}
              data={formatsOf(reference.report).map((value) => ({ value, label: t(`formats.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('format')}
            />
          </Group>
          <SegmentedControl
            aria-label={t('every')}
            data={EVERY.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
            {...form.getInputProps('every')}
          />
          {every === 'week' && (
            <Checkbox.Group label={t('weekdays')} {...form.getInputProps('weekdays')}>
              <Group gap="sm" mt={6}>
                {WEEKDAYS.map((day) => (
                  <Checkbox
                    key={day}
                    value={String(day)}
                    label={weekday(new Date(MONDAY + (day - 1) * DAY).toISOString())}
                  />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <Group grow align="start">
            {every === 'month' && (
              <NumberInput
                label={t('monthDay')}
                description={t('monthDayHelp')}
                min={1}
                max={31}
                {...form.getInputProps('monthDay')}
              />
            )}
            <TextInput
              type="time"
              label={t('at')}
              description={t('zone', { zone: organization!.timezone })}
              {...form.getInputProps('at')}
            />
          </Group>
          <MultiSelect
            label={t('recipients')}
            description={t('recipientsHelp')}
            searchable
            data={optionsOf(choice, schedule, [t('people'), t('roles')])}
            {...form.getInputProps('recipients')}
          />
          {(choice?.outside || form.values.emails.length > 0) && (
            <TagsInput
              label={t('emails')}
              description={t('emailsHelp')}
              splitChars={[',', ';', ' ']}
              acceptValueOnBlur
              {...form.getInputProps('emails')}
            />
          )}
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('note')}
          />
          <Text size="sm" c="dimmed">
            {t('own')}
          </Text>
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}

/** Dates that do not move with time. */
const FIXED = 'fixed'

function valuesOf(
  schedule: Schedule | undefined,
  { report, parameters }: Props['reference'],
  title: string,
  me: string
) {
  const { preset, from } = parameters
  return {
    name: schedule?.name ?? title,
    preset: String(preset ?? (from ? FIXED : schedule ? 'last30' : 'yesterday')),
    format: schedule?.format ?? formatsOf(report)[0],
    every: schedule?.every ?? 'day',
    weekdays: (schedule?.weekdays.length ? schedule.weekdays : [1]).map(String),
    monthDay: schedule?.monthDay ?? 1,
    at: schedule?.at ?? '09:00',
    note: schedule?.note ?? '',
    recipients: schedule?.recipients.flatMap(keyOf) ?? [`user:${me}`],
    emails: schedule?.recipients.flatMap(({ email }) => email ?? []) ?? [],
  }
}

type Values = ReturnType<typeof valuesOf>

const keyOf = ({ userId, role }: Schedule['recipients'][number]) =>
  userId ? [`user:${userId}`] : role ? [`role:${role}`] : []

function bodyOf(
  { preset, recipients, emails, weekdays, monthDay, note, ...plain }: Values,
  { report, parameters }: Props['reference']
) {
  const { from, to, preset: _before, ...rest } = parameters
  return {
    ...plain,
    report,
    parameters: preset === FIXED ? { ...rest, from, to } : { ...rest, preset },
    weekdays: weekdays.map(Number),
    monthDay,
    ...(note && { note }),
    recipients: [
      ...recipients.map((key) => {
        const [kind, id] = key.split(':')
        return kind === 'user' ? { userId: id } : { role: id }
      }),
      ...emails.map((email) => ({ email })),
    ],
  }
}

/** Those of the schedule are known before the list of all has come. */
function optionsOf(
  choice: PossibleRecipients | undefined,
  schedule: Schedule | undefined,
  [people, roles]: string[]
) {
  const known = (kind: 'userId' | 'role') =>
    schedule?.recipients.flatMap((one) => (one[kind] ? [{ id: one[kind], name: one.name }] : [])) ??
    []
  const items = (prefix: string, list: { id: string; name: string }[]) =>
    [...new Map(list.map((one) => [one.id, one])).values()].map(({ id, name }) => ({
      value: `${prefix}:${id}`,
      label: name,
    }))
  return [
    { group: people, items: items('user', [...known('userId'), ...(choice?.users ?? [])]) },
    { group: roles, items: items('role', [...known('role'), ...(choice?.roles ?? [])]) },
  ]
}
