import { router } from '@inertiajs/react'
import { Button, Group, Paper, Select, Skeleton, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconExternalLink } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { CheckResult, Connection, Connector, Places } from '~/api/types'
import { useSend } from '~/api/use_send'
import { filledIn, initialConfig, SchemaFields } from '~/components/forms/schema_fields'
import classes from '~/components/integrations/integrations.module.css'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

const CheckPanel = lazy(() => import('~/components/integrations/check_panel'))

type Props = InertiaProps<{ connector: Connector; businesses: Places['businesses'] }>

export default function ConnectPage({ connector, businesses }: Props) {
  const t = useTranslations('integrations.new')
  const [result, setResult] = useState<CheckResult | null>(null)
  const form = useForm({
    initialValues: {
      name: connector.title,
      businessId: businesses[0]?.id ?? '',
      config: initialConfig(connector.configSchema),
    },
  })
  const checking = useSend(form)
  const saving = useSend(form)

  function check() {
    return checking.send(async () => {
      const config = filledIn(form.getValues().config)
      const answer = await api<CheckResult>('POST', '/api/v1/connections/check', {
        connector: connector.id,
        config,
      })
      setResult(answer)
      form.clearErrors()
      if (!answer.ok && answer.field) form.setFieldError(`config.${answer.field}`, answer.hint)
    })
  }

  function save({ config, ...values }: typeof form.values) {
    return saving.send(async () => {
      const body = { ...values, connector: connector.id, config: filledIn(config) }
      const { id } = await api<Connection>('POST', '/api/v1/connections', body)
      await api('POST', `/api/v1/connections/${id}/sync`, { mode: 'full' })
      router.visit(`/integrations/${id}`)
    })
  }

  return (
    <>
      <PageHeader title={t('title', { connector: connector.title })} text={connector.description}>
        {connector.docsUrl && (
          <Button
            component="a"
            href={connector.docsUrl}
            target="_blank"
            rel="noreferrer"
            variant="default"
            rightSection={<IconExternalLink size={15} aria-hidden />}
          >
            {t('docs')}
          </Button>
        )}
      </PageHeader>
      <form onSubmit={form.onSubmit(save)} noValidate className={classes.wizard}>
        <Paper p="lg">
          <Stack>
            <SchemaFields
              schema={connector.configSchema}
              texts={connector.fields}
              form={form}
              path="config"
            />
            <TextInput
              label={t('name')}
              description={t('nameHelp')}
              {...form.getInputProps('name')}
            />
            {businesses.length > 1 && (
              <Select
                label={t('business')}
                data={businesses.map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps('businessId')}
              />
            )}
            <Group mt="xs">
              <Button variant="default" onClick={check} loading={checking.sending}>
                {t('check')}
              </Button>
              <Button type="submit" loading={saving.sending} disabled={!result?.ok}>
                {t('save')}
              </Button>
            </Group>
          </Stack>
        </Paper>
        <Later fallback={<Skeleton height={120} />}>
          <CheckPanel result={result} />
        </Later>
      </form>
    </>
  )
}
