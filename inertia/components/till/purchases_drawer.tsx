import { Badge, Button, Drawer, Group, Paper, Stack, Text } from '@mantine/core'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useEdited } from '~/hooks/use_edited'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import type { Page } from '~/api/client'
import type { Sold } from './types'

const RefundDialog = lazy(() => import('./refund_dialog'))

interface Props {
  venueId: string
  opened: boolean
  onClose(): void
}

/** What this venue sold lately, and the way to take it back. */
export default function PurchasesDrawer({ venueId, opened, onClose }: Props) {
  const t = useTranslations('till.purchases')
  const common = useTranslations('common')
  const { exact, moment } = useFormat()
  const refunded = useEdited<Sold>()
  const [refunds, setRefunds] = useState(0)
  const list = useLoaded<Page<Sold>>(
    `/api/v1/pos/purchases?venueId=${venueId}&perPage=50&seen=${refunds}`
  )

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('title')}
      position="right"
      closeButtonProps={{ 'aria-label': common('close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <Stack gap="sm">
        {list?.data.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        {list?.data.map((sold) => (
          <Paper key={sold.id} withBorder p="sm">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Stack gap={2}>
                <Text fw={600} className="tabular">
                  {exact(sold.total)}
                </Text>
                <Text size="sm" c="dimmed">
                  {moment(sold.at)}
                  {sold.customer && ` · ${sold.customer.name ?? t('nameless')}`}
                </Text>
              </Stack>
              {sold.state === 'completed' ? (
                <Button variant="default" size="compact-md" onClick={() => refunded.edit(sold)}>
                  {t('refund')}
                </Button>
              ) : (
                <Badge color="gray">{t(`states.${sold.state}`)}</Badge>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      <Later>
        {refunded.item && (
          <RefundDialog
            key={refunded.key}
            sold={refunded.item}
            opened={refunded.opened}
            onClose={refunded.close}
            onDone={() => setRefunds((count) => count + 1)}
          />
        )}
      </Later>
    </Drawer>
  )
}
