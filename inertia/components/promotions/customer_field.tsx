import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFound } from '~/components/customers/use_found'

interface Chosen {
  id: string
  name: string
}

interface Props {
  customer: Chosen | null
  onChoose(customer: Chosen | null): void
}

/** Whose purchase is tried: found by name, phone or e-mail, or nobody known. */
export function CustomerField({ customer, onChoose }: Props) {
  const t = useTranslations('promotions.trial')
  const [search, setSearch] = useState('')
  const { found } = useFound(search === customer?.name ? '' : search, {})
  const others = (found?.data ?? []).map(({ id, name, phone, email }) => ({
    id,
    name: name ?? phone ?? email ?? t('nameless'),
  }))
  const choices = customer ? [customer, ...others.filter(({ id }) => id !== customer.id)] : others

  return (
    <Select
      label={t('customer')}
      placeholder={t('anonymous')}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={customer?.id ?? null}
      onChange={(chosen) => onChoose(choices.find(({ id }) => id === chosen) ?? null)}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage={found ? t('nobody') : undefined}
      searchable
      clearable
    />
  )
}
