import { router } from '@inertiajs/react'
import { Button, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Connection, Connector } from '~/api/types'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { NumberField } from '~/components/forms/number_field'
import { filledIn, initialConfig, SchemaFields } from '~/components/forms/schema_fields'
import { initialStreams, intervalsOf, StreamSettings } from './stream_settings'
import { useConfirm } from '~/components/ui/confirm'

export default function ConnectionSettings({
  connection,
  connector,
}: {
  connection: Connection
  connector: Connector
}) {
  const t = useTranslations('integrations.settings')
  const common = useTranslations('common')
  const { confirm, dialog } = useConfirm()
  const url = `/api/v1/connections/${connection.id}`
  const form = useForm({
    initialValues: {
      name: connection.name,
      config: initialConfig(connector.configSchema, connection.config),
      fullAt: connection.fullAt.slice(0, 5),
      incrementalMinutes: connection.incrementalMinutes,
      overlapMinutes: connection.overlapSeconds / 60,
      ...initialStreams(connection.streams),
    },
  })
  const { send, sending } = useSend(form)

  async function save({ config, overlapMinutes, ...values }: typeof form.values) {
    const body = {
      ...values,
      config: filledIn(config),
      overlapSeconds: overlapMinutes * 60,
      intervals: intervalsOf(values),
    }
    if (!(await send(() => api('PATCH', url, body)))) return
    notifications.show({ message: common('saved') })
    router.reload()
  }

  function archive() {
    confirm({
      title: t('archive.title', { name: connection.name }),
      text: t('archive.text'),
      confirm: t('archive.confirm'),
      act: async () => {
        await api('DELETE', url)
        router.visit('/integrations')
      },
    })
  }

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack maw={640}>
        <Paper p="lg">
          <Stack>
            <TextInput label={t('name')} {...form.getInputProps('name')} />
            <SchemaFields
              schema={connector.configSchema}
              texts={connector.fields}
              form={form}
              path="config"
              secretsKept={connection.secretsSet}
            />
          </Stack>
        </Paper>
        <Paper p="lg">
          <Stack>
            <Title order={2}>{t('schedule')}</Title>
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              <TextInput type="time" label={t('fullAt')} {...form.getInputProps('fullAt')} />
              <NumberField
                label={t('every')}
                min={5}
                max={1440}
                {...form.getInputProps('incrementalMinutes')}
              />
              <NumberField
                label={t('overlap')}
                min={0}
                max={10_080}
                {...form.getInputProps('overlapMinutes')}
              />
            </SimpleGrid>
            <Text size="sm" c="dimmed">
              {t('overlapHelp')}
            </Text>
            <Title order={2}>{t('streams')}</Title>
            <StreamSettings streams={connection.streams} form={form} />
          </Stack>
        </Paper>
        <Group justify="space-between" align="flex-end">
          <FormActions sending={sending} />
          <Button variant="subtle" color="red" onClick={archive}>
            {t('archive.action')}
          </Button>
        </Group>
      </Stack>
      {dialog}
    </form>
  )
}
