import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { ListedCustomer } from './types'

interface Props {
  customer: ListedCustomer
  /** Instead of the plain name, say a link. */
  title?: ReactNode
}

/** A customer in a few lines: enough to tell two of them apart. */
export function CustomerCard({ customer, title }: Props) {
  const t = useTranslations('customers')
  const { money } = useFormat()
  const { name, phone, email, city, visits, total } = customer
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={560} truncate>
        {title ?? name ?? t('nameless')}
      </Text>
      <Text size="sm" c="dimmed" truncate>
        {[phone, email, city].filter(Boolean).join(' · ') || '—'}
      </Text>
      <Text size="sm" c="dimmed" className="tabular">
        {t('summary', { visits })}
        {visits > 0 && ` · ${money(total)}`}
      </Text>
    </div>
  )
}
