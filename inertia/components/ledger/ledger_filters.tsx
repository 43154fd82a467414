import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { CustomerChoice } from './customer_choice'
import classes from './ledger.module.css'
import type { Asked, NamedCustomer } from './types'

interface Props {
  asked: Asked
  customer: NamedCustomer | null
  types: { id: string; name: string }[]
  onAsk(changes: Record<string, string | null>): void
}

const NOTHING = { customerId: null, type: null, from: null, to: null, document: null }

export default function LedgerFilters({ asked, customer, types, onAsk }: Props) {
  const t = useTranslations('ledger.filters')
  const form = useForm({ initialValues: { document: asked.document ?? '' } })
  const filtered = Object.keys(NOTHING).some((name) => asked[name as keyof typeof NOTHING])
  const day = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={t(name)}
      value={asked[name] ?? ''}
      onChange={({ currentTarget }) => onAsk({ [name]: currentTarget.value || null })}
    />
  )

  return (
    <search>
      <form
        className={classes.filters}
        onSubmit={form.onSubmit(({ document }) => onAsk({ document: document.trim() || null }))}
      >
        <CustomerChoice customer={customer} onChoose={(customerId) => onAsk({ customerId })} />
        <Select
          label={t('type')}
          placeholder={t('anyType')}
          data={types.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.type ?? null}
          onChange={(type) => onAsk({ type })}
          clearable
        />
        {day('from')}
        {day('to')}
        <TextInput
          className={classes.wide}
          label={t('document')}
          placeholder={t('documentHint')}
          {...form.getInputProps('document')}
          onBlur={() => {
            const document = form.values.document.trim()
            if (document !== (asked.document ?? '')) onAsk({ document: document || null })
          }}
        />
        {filtered && (
          <Button
            variant="subtle"
            onClick={() => {
              form.setValues({ document: '' })
              onAsk(NOTHING)
            }}
          >
            {t('clear')}
          </Button>
        )}
      </form>
    </search>
  )
}
