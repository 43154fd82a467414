import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ConditionSlot } from '~/components/forms/condition_group'
import { ConditionSettings } from './condition_settings'
import { CONDITIONS } from './draft'
import { Objections } from './objections'
import classes from './promotions.module.css'
import type { Condition, ConditionType, Vocabulary } from './types'

interface Props extends ConditionSlot<Condition> {
  vocabulary: Vocabulary
  objections: string[]
}

/** By what they ask about. */
const KINDS = {
  purchase: ['minimum_purchase', 'contains_items', 'item_quantity', 'payment_type', 'channel'],
  place: ['businesses', 'venues', 'hours', 'dates'],
  customer: ['segments', 'tiers', 'first_purchase', 'birthday', 'new_category'],
} as const satisfies Record<string, ConditionType[]>

export function ConditionRow({ condition, vocabulary, objections, onChange, onRemove }: Props) {
  const t = useTranslations('promotions.conditions')
  // A programme without tiers has nothing to ask about.
  const offered = (type: ConditionType) =>
    type !== 'tiers' || vocabulary.tiers.length > 0 || condition.type === 'tiers'
  const data = Object.entries(KINDS).map(([kind, types]) => ({
    group: t(`kinds.${kind as keyof typeof KINDS}`),
    items: types.filter(offered).map((type) => ({ value: type, label: t(`types.${type}`) })),
  }))

  return (
    <div className={classes.condition} data-wrong={objections.length > 0 || undefined}>
      <div className={classes.conditionHead}>
        <Select
          aria-label={t('about')}
          data={data}
          value={condition.type}
          onChange={(type) => type && onChange(CONDITIONS[type as ConditionType])}
          searchable
        />
        <ActionIcon aria-label={t('remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <ConditionSettings condition={condition} vocabulary={vocabulary} onChange={onChange} />
      <Objections texts={objections} />
    </div>
  )
}
