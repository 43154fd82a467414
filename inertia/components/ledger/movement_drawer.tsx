import { Drawer, Skeleton, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { MovementDetails } from './movement_details'
import type { OpenedMovement } from './types'

interface Props {
  id: string
  opened: boolean
  onClose(): void
  onOpen(id: string): void
}

/** One movement with all that it did. */
export default function MovementDrawer({ id, opened, onClose, onOpen }: Props) {
  const t = useTranslations()
  const [movement, setMovement] = useState<OpenedMovement | null>(null)
  const { send } = useSend()

  useEffect(() => {
    let current = true
    setMovement(null)
    void send(async () => {
      const found = await api<OpenedMovement>('GET', `/api/v1/bonuses/ledger/${id}`)
      if (current) setMovement(found)
    })
    return () => {
      current = false
    }
  }, [id])

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={
        <Text span fw={620} size="lg">
          {movement?.title ?? t('ledger.columns.movement')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      {movement ? (
        <MovementDetails movement={movement} onOpen={onOpen} />
      ) : (
        <Stack>
          <Skeleton height={120} />
          <Skeleton height={80} />
          <Skeleton height={80} />
        </Stack>
      )}
    </Drawer>
  )
}
