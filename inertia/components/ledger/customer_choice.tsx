import { Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFound } from '~/components/customers/use_found'
import type { NamedCustomer } from './types'

interface Props {
  customer: NamedCustomer | null
  onChoose(id: string | null, customer: NamedCustomer | null): void
  error?: ReactNode
}

/** Finds a customer by phone, e-mail or name, as the list of customers does. */
export function CustomerChoice({ customer, onChoose, error }: Props) {
  const t = useTranslations('ledger')
  const [search, setSearch] = useState('')
  const nameOf = ({ name, phone }: { name: string | null; phone?: string | null }) =>
    name ?? phone ?? t('nameless')
  const chosen = customer ? nameOf(customer) : ''
  const { found } = useFound(search === chosen ? '' : search, {})
  const others = (found?.data ?? []).filter(({ id }) => id !== customer?.id)

  return (
    <Select
      label={t('filters.customer')}
      placeholder={t('filters.customerHint')}
      data={[
        ...(customer ? [{ value: customer.id, label: chosen }] : []),
        ...others.map((one) => ({ value: one.id, label: nameOf(one) })),
      ]}
      value={customer?.id ?? null}
      onChange={(id) => onChoose(id, others.find((one) => one.id === id) ?? null)}
      error={error}
      searchable
      clearable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage={found ? t('filters.nobody') : undefined}
    />
  )
}
