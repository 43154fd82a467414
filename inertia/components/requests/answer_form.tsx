import { router } from '@inertiajs/react'
import { Button, Divider, Group, Menu, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useFormat } from '~/i18n/use_format'
import type { CorrectedField, PersonRequest } from './types'

interface Props {
  request: PersonRequest
  onDone(): void
}

type Act = 'fulfil' | 'refuse' | 'extend'

const SAID = { fulfil: 'act.done', refuse: 'act.refused', extend: 'act.extended' } as const
const FIELDS: { name: CorrectedField; type: string }[] = [
  { name: 'name', type: 'text' },
  { name: 'phone', type: 'tel' },
  { name: 'email', type: 'email' },
  { name: 'birthDate', type: 'date' },
]

/** Does what was asked, refuses it, or takes more time; a reason is asked for when it is needed. */
export function AnswerForm({ request, onDone }: Props) {
  const t = useTranslations('requests')
  const { day } = useFormat()
  const [asking, ask] = useState<'refuse' | 'extend' | null>(null)
  const form = useForm({
    initialValues: { answer: '', reason: '', name: '', phone: '', email: '', birthDate: '' },
  })
  const { send, sending } = useSend(form)

  async function act(deed: Act, body: object) {
    const done = await send(() => api('POST', `/api/v1/person-requests/${request.id}/${deed}`, body))
    if (!done) return
    notifications.show({ message: t(SAID[deed]) })
    onDone()
    router.reload()
  }

  function fulfil() {
    const { answer, reason: _, ...fields } = form.values
    const given = Object.entries(fields).filter(([, value]) => value.trim())
    return act('fulfil', {
      ...(answer.trim() && { answer }),
      ...(given.length > 0 && { changes: Object.fromEntries(given) }),
    })
  }

  if (asking)
    return (
      <form onSubmit={form.onSubmit(({ reason }) => act(asking, { reason }))} noValidate>
        <Stack>
          <Textarea
            label={t('act.reason')}
            description={t(`act.${asking}Hint`)}
            autosize
            minRows={2}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group>
            <Button type="submit" loading={sending} color={asking === 'refuse' ? 'red' : undefined}>
              {asking === 'refuse'
                ? t('act.refuse')
                : t('act.extend', { date: day(request.extendableTo!) })}
            </Button>
            <Back onBack={() => ask(null)} />
          </Group>
        </Stack>
      </form>
    )

  return (
    <form onSubmit={form.onSubmit(fulfil)} noValidate>
      <Stack>
        <Divider />
        {request.kind === 'information' && !request.customer.erased && <FileMenu id={request.id} />}
        {request.kind === 'correction' && (
          <>
            <Text size="sm" c="dimmed">
              {t('act.correctionHint')}
            </Text>
            <Corrections form={form} />
          </>
        )}
        {request.kind === 'deletion' && (
          <Text size="sm" c="dimmed">
            {t('act.deletionHint')}
          </Text>
        )}
        <Textarea
          label={t('act.answer')}
          description={t('act.answerHint')}
          autosize
          minRows={2}
          {...form.getInputProps('answer')}
        />
        <Group>
          <Button
            type="submit"
            loading={sending}
            color={request.kind === 'deletion' ? 'red' : undefined}
          >
            {t(`act.fulfil.${request.kind}`)}
          </Button>
          <Button variant="default" onClick={() => ask('refuse')}>
            {t('act.refuse')}
          </Button>
          {request.extendableTo && (
            <Button variant="default" onClick={() => ask('extend')}>
              {t('act.extend', { date: day(request.extendableTo) })}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

function Back({ onBack }: { onBack(): void }) {
  const t = useTranslations('common')
  return (
    <Button variant="subtle" onClick={onBack}>
      {t('back')}
    </Button>
  )
}

function Corrections({ form }: { form: { getInputProps(name: string): object } }) {
  const t = useTranslations('customers.form')
  return FIELDS.map(({ name, type }) => (
    <TextInput key={name} type={type} label={t(name)} {...form.getInputProps(name)} />
  ))
}

function FileMenu({ id }: { id: string }) {
  const t = useTranslations('requests.act')
  return (
    <div>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
            {t('file')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['html', 'json'] as const).map((format) => (
            <Menu.Item
              key={format}
              component="a"
              href={`/api/v1/person-requests/${id}/file?format=${format}`}
              download
            >
              {t(format)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Text size="sm" c="dimmed" mt={4}>
        {t('fileHint')}
      </Text>
    </div>
  )
}
