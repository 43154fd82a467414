import { Chip, Group, MultiSelect, Switch, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import { ItemsField } from './items_field'
import classes from './promotions.module.css'
import { ScaledInput } from './scaled_input'
import type { Condition, Vocabulary } from './types'

interface Props {
  condition: Condition
  vocabulary: Vocabulary
  onChange(condition: Condition): void
}

const ROUBLE = 100
const PIECE = 1000
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const PAYMENT_TYPES = ['cash', 'card', 'online', 'credit', 'other'] as const
const CHANNELS = ['till', 'delivery', 'web', 'app'] as const
const MOST_SHOWN = 100

/** What each kind of condition needs to know. */
export function ConditionSettings({ condition, vocabulary, onChange }: Props) {
  const t = useTranslations('promotions.conditions')
  const put = (changes: object) => onChange({ ...condition, ...changes } as Condition)
  const choice = (
    name: string,
    chosen: string[],
    data: { value: string; label: string }[],
    label: string
  ) => (
    <MultiSelect
      className={classes.wide}
      aria-label={label}
      placeholder={chosen.length > 0 ? undefined : t('choose')}
      data={data}
      value={chosen}
      onChange={(values) => put({ [name]: values })}
      limit={MOST_SHOWN}
      searchable
    />
  )
  const named = (list: { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  const about = t(`types.${condition.type}`)

  switch (condition.type) {
    case 'minimum_purchase':
      return (
        <div className={classes.settings}>
          <ScaledInput
            label={t('fields.amount')}
            value={condition.amount}
            scale={ROUBLE}
            suffix=" ₽"
            onChange={(amount) => put({ amount })}
          />
          <ItemsField
            value={condition.items}
            vocabulary={vocabulary}
            onChange={(items) => put({ items })}
          />
          <Switch
            className={classes.wide}
            label={t('fields.before')}
            checked={condition.basis === 'before'}
            onChange={({ currentTarget }) =>
              put({ basis: currentTarget.checked ? 'before' : 'running' })
            }
          />
        </div>
      )
    case 'contains_items':
      return (
        <div className={classes.settings}>
          <ItemsField
            value={condition.items}
            vocabulary={vocabulary}
            optional={false}
            onChange={(items) => put({ items: items ?? {} })}
          />
        </div>
      )
    case 'item_quantity':
      return (
        <div className={classes.settings}>
          <ScaledInput
            label={t('fields.quantity')}
            value={condition.quantity}
            scale={PIECE}
            onChange={(quantity) => put({ quantity })}
          />
          <ItemsField
            value={condition.items}
            vocabulary={vocabulary}
            onChange={(items) => put({ items })}
          />
        </div>
      )
    case 'businesses':
      return choice('businesses', condition.businesses, named(vocabulary.businesses), about)
    case 'venues':
      return choice('venues', condition.venues, named(vocabulary.venues), about)
    case 'segments':
      return choice('segments', condition.segments, named(vocabulary.segments), about)
    case 'tiers':
      return choice('tiers', condition.tiers, named(vocabulary.tiers), about)
    case 'payment_type': {
      const types = PAYMENT_TYPES.map((value) => ({ value, label: t(`payments.${value}`) }))
      return choice('types', condition.types, types, about)
    }
    case 'channel': {
      const channels = CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))
      return choice('channels', condition.channels, channels, about)
    }
    case 'hours':
      return <HoursFields condition={condition} put={put} />
    case 'dates':
      return (
        <div className={classes.settings}>
          {(['from', 'until'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(`fields.${name}`)}
              value={condition[name] ?? ''}
              onChange={({ currentTarget }) => put({ [name]: currentTarget.value || undefined })}
            />
          ))}
        </div>
      )
    case 'birthday':
      return (
        <div className={classes.settings}>
          {(['before', 'after'] as const).map((name) => (
            <ScaledInput
              key={name}
              label={t(`fields.birthday.${name}`)}
              value={condition[name]}
              max={180}
              onChange={(days) => put({ [name]: days })}
            />
          ))}
        </div>
      )
    default:
      return (
        <Text size="sm" c="dimmed">
          {t(`hints.${condition.type}`)}
        </Text>
      )
  }
}

type Hours = Extract<Condition, { type: 'hours' }>

function HoursFields({ condition, put }: { condition: Hours; put(changes: object): void }) {
  const t = useTranslations('promotions.conditions')
  const { weekday } = useFormat()
  // 1 January 2024 was a Monday.
  const nameOf = (day: number) => weekday(`2024-01-0${day}`)
  return (
    <div className={classes.settings}>
      <Chip.Group
        multiple
        value={condition.weekdays.map(String)}
        onChange={(days) => put({ weekdays: days.map(Number).toSorted((a, b) => a - b) })}
      >
        <Group gap={4} className={classes.wide} role="group" aria-label={t('fields.weekdays')}>
          {WEEKDAYS.map((day) => (
            <Chip key={day} value={String(day)} size="xs" variant="outline">
              {nameOf(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="time"
          label={t(`fields.time.${name}`)}
          value={condition[name] ?? ''}
          onChange={({ currentTarget }) => put({ [name]: currentTarget.value || undefined })}
        />
      ))}
    </div>
  )
}
