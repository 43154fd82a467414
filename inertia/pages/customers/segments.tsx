import { router } from '@inertiajs/react'
import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlus, IconRefresh } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { CustomersTabs } from '~/components/customers/customers_tabs'
import { SegmentCard } from '~/components/customers/segments/segment_card'
import classes from '~/components/customers/segments/segments.module.css'
import type { Segment } from '~/components/customers/types'
import { ButtonLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { PageHeader } from '~/components/ui/page_header'
import { useCan } from '~/hooks/use_can'
import type { InertiaProps } from '~/types'

const GROUPS = ['own', 'lifecycle', 'risk', 'rfm'] as const

export default function SegmentsPage({ segments }: InertiaProps<{ segments: Segment[] }>) {
  const t = useTranslations('customers.segments')
  const may = useCan()('segments.manage')
  const { send, sending } = useSend()
  const { confirm, dialog } = useConfirm()
  // Everybody is in one of the lifecycle.
  const everybody = segments
    .filter(({ group }) => group === 'lifecycle')
    .reduce((sum, { customers }) => sum + customers, 0)

  function update() {
    return send(async () => {
      await api('POST', '/api/v1/segments/update')
      notifications.show({ message: t('queued') })
    })
  }

  function remove({ id, name }: Segment) {
    confirm({
      title: t('remove.title', { name }),
      text: t('remove.text'),
      confirm: t('remove.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/segments/${id}`)
        router.reload()
      },
    })
  }

  return (
    <>
      <CustomersTabs />
      <PageHeader title={t('title')} text={t('text')}>
        {may && (
          <>
            <Button
              variant="default"
              loading={sending}
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={update}
            >
              {t('update')}
            </Button>
            <ButtonLink
              href="/customers/segments/new"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('create')}
            </ButtonLink>
          </>
        )}
      </PageHeader>
      <Stack gap="xl">
        {GROUPS.map((group) => {
          const own = segments.filter((segment) => segment.group === group)
          if (own.length === 0 && !may) return null
          return (
            <Stack key={group} gap="sm">
              <Title order={2}>{t(`groups.${group}`)}</Title>
              {own.length === 0 && (
                <Paper>
                  <Text c="dimmed">{t('ownEmpty')}</Text>
                </Paper>
              )}
              <div className={classes.cards}>
                {own.map((segment) => (
                  <SegmentCard
                    key={segment.id}
                    segment={segment}
                    share={everybody ? segment.customers / everybody : undefined}
                    onRemove={() => remove(segment)}
                  />
                ))}
              </div>
            </Stack>
          )
        })}
      </Stack>
      {dialog}
    </>
  )
}
