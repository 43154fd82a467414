import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { NumberField } from '~/components/forms/number_field'
import classes from './till.module.css'
import type { Item } from './types'

interface Props {
  items: Item[]
  onChange(items: Item[]): void
}

export const newItem = (): Item => ({ key: crypto.randomUUID(), name: '', price: '', quantity: 1 })

/** Just a sum, or several things with their names. */
export function ItemsEditor({ items, onChange }: Props) {
  const t = useTranslations('till.items')
  const change = (key: string, part: Partial<Item>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)))
  const [only] = items
  const add = (
    <Button
      variant="subtle"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => onChange([...items, newItem()])}
    >
      {t('add')}
    </Button>
  )

  if (items.length === 1)
    return (
      <Stack gap="xs">
        <NumberField
          size="xl"
          label={t('sum')}
          placeholder="0"
          step="0.01"
          min={0}
          classNames={{ input: classes.sum }}
          value={only.price}
          onChange={(price) => change(only.key, { price })}
        />
        <Group justify="space-between">
          <TextInput
            className={classes.name}
            aria-label={t('name')}
            placeholder={t('name')}
            value={only.name}
            onChange={({ currentTarget }) => change(only.key, { name: currentTarget.value })}
          />
          {add}
        </Group>
      </Stack>
    )

  return (
    <Stack gap="xs">
      {items.map((item, index) => (
        <Group key={item.key} wrap="nowrap" gap="xs" align="flex-end">
          <TextInput
            className={classes.name}
            label={index === 0 && t('name')}
            aria-label={t('name')}
            value={item.name}
            onChange={({ currentTarget }) => change(item.key, { name: currentTarget.value })}
          />
          <NumberField
            className={classes.quantity}
            label={index === 0 && t('quantity')}
            aria-label={t('quantity')}
            step="0.001"
            min={0}
            value={item.quantity}
            onChange={(quantity) => change(item.key, { quantity })}
          />
          <NumberField
            className={classes.price}
            label={index === 0 && t('price')}
            aria-label={t('price')}
            step="0.01"
            min={0}
            value={item.price}
            onChange={(price) => change(item.key, { price })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('remove')}
            onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>{add}</Group>
    </Stack>
  )
}
