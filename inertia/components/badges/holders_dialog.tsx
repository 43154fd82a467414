import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, type Page } from '~/api/client'
import { useSend } from '~/api/use_send'
import { TextLink } from '~/components/ui/app_link'
import { Dialog } from '~/components/ui/dialog'
import { useFormat } from '~/i18n/use_format'
import type { Badge, Holder } from './types'

interface Props {
  badge: Badge
  opened: boolean
  onClose(): void
}

const PER_PAGE = 50

/** Who has a badge, the latest first. */
export default function HoldersDialog({ badge, opened, onClose }: Props) {
  const t = useTranslations('badges')
  const { date } = useFormat()
  const [holders, setHolders] = useState<Holder[]>()
  const [total, setTotal] = useState(badge.customers)
  const { send, sending } = useSend()

  function load(known: Holder[]) {
    return send(async () => {
      const page = Math.floor(known.length / PER_PAGE) + 1
      const path = `/api/v1/badges/${badge.id}/customers?page=${page}&perPage=${PER_PAGE}`
      const next = await api<Page<Holder>>('GET', path)
      setHolders([...known, ...next.data])
      setTotal(next.meta.total)
    })
  }

  // Asked for once: the dialog is made anew for each badge.
  useEffect(() => {
    void load([])
  }, [])

  return (
    <Dialog opened={opened} onClose={onClose} title={badge.name}>
      <Stack gap="xs">
        {!holders && <Skeleton height={80} />}
        {holders?.map(({ id, name, awardedAt }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <TextLink href={`/customers/${id}`}>{name ?? t('nameless')}</TextLink>
            <Text size="sm" c="dimmed">
              {date(awardedAt)}
            </Text>
          </Group>
        ))}
        {holders && holders.length < total && (
          <Group justify="center">
            <Button variant="default" loading={sending} onClick={() => load(holders)}>
              {t('more')}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  )
}
