import { router } from '@inertiajs/react'
import { Menu, Paper, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import type { Segment } from '../types'
import classes from './segments.module.css'

interface Props {
  segment: Segment
  /** Of all customers; left out where shares do not add up to a whole. */
  share?: number
  onRemove(): void
}

export function SegmentCard({ segment, share, onRemove }: Props) {
  const t = useTranslations('customers.segments')
  const may = useCan()('segments.manage')
  const { number, percent } = useFormat()
  const { id, name, text, builtIn, customers } = segment
  const page = `/customers/segments/${id}`

  return (
    <Paper className={classes.card}>
      <div className={classes.cardHead}>
        <TextLink href={`/customers?segment=${id}`} fw={560} c="inherit" underline="hover">
          {name}
        </TextLink>
        {may && (
          <RowMenu name={name}>
            <Menu.Item onClick={() => router.visit(page)}>
              {t(builtIn ? 'look' : 'change')}
            </Menu.Item>
            <Menu.Item onClick={() => router.visit(`/customers/segments/new?like=${id}`)}>
              {t('copy')}
            </Menu.Item>
            {!builtIn && (
              <Menu.Item color="red" onClick={onRemove}>
                {t('remove.confirm')}
              </Menu.Item>
            )}
          </RowMenu>
        )}
      </div>
      <Text className={`${classes.count} tabular`}>{number(customers)}</Text>
      <Text size="sm" c="dimmed">
        {[share !== undefined && t('share', { share: percent(share) }), text]
          .filter(Boolean)
          .join(' · ') || t('customers', { count: customers })}
      </Text>
    </Paper>
  )
}
