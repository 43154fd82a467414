import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { NumberField } from '~/components/forms/number_field'
import { Dialog } from '~/components/ui/dialog'
import { useFormat } from '~/i18n/use_format'
import classes from './till.module.css'
import type { Refund, Sold } from './types'

interface Props {
  sold: Sold
  opened: boolean
  onClose(): void
  onDone(): void
}

/** What goes back, line by line; what that does is shown before it is done. */
export default function RefundDialog({ sold, opened, onClose, onDone }: Props) {
  const t = useTranslations('till.refund')
  const { exact } = useFormat()
  const [key] = useState(() => crypto.randomUUID())
  const [quantities, setQuantities] = useState<Record<number, number | ''>>(() =>
    Object.fromEntries(sold.items.map(({ line, left }) => [line, left]))
  )
  const [preview, setPreview] = useState<Refund | null>(null)
  const { send, sending } = useSend()
  const items = sold.items
    .map(({ line }) => ({ line, quantity: quantities[line] || 0 }))
    .filter(({ quantity }) => quantity > 0)
  const body = { purchaseId: sold.id, items }
  const [asked] = useDebouncedValue(JSON.stringify(body), 250)

  useEffect(() => {
    const wanted = JSON.parse(asked) as typeof body
    setPreview(null)
    if (wanted.items.length === 0) return
    let current = true
    void send(async () => {
      const outcome = await api<Refund>('POST', '/api/v1/pos/refund/quote', wanted)
      if (current) setPreview(outcome)
    })
    return () => {
      current = false
    }
  }, [asked])

  const refund = () =>
    send(async () => {
      const { total } = await api<Refund>('POST', '/api/v1/pos/refund', body, key)
      notifications.show({ message: t('done', { total: exact(total) }) })
      onClose()
      onDone()
    })

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <Stack>
        {sold.items.map(({ line, name, left, quantity }) => (
          <Group key={line} justify="space-between" wrap="nowrap">
            <Text>{name ?? t('sum')}</Text>
            <NumberField
              className={classes.quantity}
              aria-label={t('quantity', { name: name ?? t('sum') })}
              description={t('of', { left, quantity })}
              min={0}
              max={left}
              step="0.001"
              disabled={left === 0}
              value={quantities[line]}
              onChange={(value) => setQuantities((before) => ({ ...before, [line]: value }))}
            />
          </Group>
        ))}
        {preview && (
          <Alert color={preview.owed > 0 || preview.writtenOff > 0 ? 'yellow' : 'gray'}>
            <Stack gap={4}>
              <Text>{t('money', { total: exact(preview.total) })}</Text>
              {preview.bonusesReturned > 0 && (
                <Text>{t('back', { bonuses: exact(preview.bonusesReturned) })}</Text>
              )}
              {preview.earnedReturned > 0 && (
                <Text>{t('taken', { bonuses: exact(preview.earnedReturned) })}</Text>
              )}
              {preview.owed > 0 && <Text>{t('owed', { bonuses: exact(preview.owed) })}</Text>}
              {preview.writtenOff > 0 && (
                <Text>{t('writtenOff', { bonuses: exact(preview.writtenOff) })}</Text>
              )}
            </Stack>
          </Alert>
        )}
        <Button size="lg" color="red" disabled={!preview} loading={sending} onClick={refund}>
          {t('submit', { total: exact(preview?.total ?? 0) })}
        </Button>
      </Stack>
    </Dialog>
  )
}
