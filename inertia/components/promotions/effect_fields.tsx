import { Select, Switch } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './promotions.module.css'
import { EFFECTS } from './draft'
import { ItemsField } from './items_field'
import { ScaledInput } from './scaled_input'
import type { Effect, EffectType, Reach, Vocabulary } from './types'

interface Props {
  effect: Effect
  vocabulary: Vocabulary
  errors: Record<string, unknown>
  onChange(effect: Effect): void
}

const TYPES = Object.keys(EFFECTS) as EffectType[]
const ROUBLE = 100
const PERCENT = 100
const TIMES = 10_000
const MOST_TIMES = 100

/** What the customer gets. */
export function EffectFields({ effect, vocabulary, errors, onChange }: Props) {
  const t = useTranslations('promotions')
  // The settings of one kind of effect stay those of that kind.
  const put = (changes: object) => onChange({ ...effect, ...changes } as Effect)
  const figure = (name: string, scale: number, suffix: string, more: object = {}) => (
    <ScaledInput
      label={t(`effects.fields.${name as 'rate'}`)}
      value={(effect as Record<string, unknown>)[name] as number | undefined}
      scale={scale}
      suffix={suffix}
      error={errors[`effect.${name}`] as string | undefined}
      onChange={(value) => put({ [name]: value })}
      {...more}
    />
  )

  return (
    <div className={classes.fields}>
      <Select
        label={t('effects.type')}
        data={TYPES.map((type) => ({ value: type, label: t(`effects.types.${type}`) }))}
        value={effect.type}
        onChange={(type) => type && onChange(EFFECTS[type as EffectType])}
      />
      {effect.type === 'percentage' && figure('rate', PERCENT, ' %', { max: 100 })}
      {effect.type === 'fixed_amount' && figure('amount', ROUBLE, ' ₽')}
      {effect.type === 'fixed_price' && figure('price', ROUBLE, ' ₽')}
      {effect.type === 'bonus_multiplier' && figure('multiplier', TIMES, '×', { max: MOST_TIMES })}
      {'scope' in effect && <TargetSelect reach={effect} onChange={put} />}
      {effect.type === 'n_for_m' && (
        <>
          {figure('paid', 1, '')}
          {figure('free', 1, '')}
        </>
      )}
      {effect.type === 'gift' && (
        <GiftFields effect={effect} vocabulary={vocabulary} onChange={onChange}>
          {figure('pieces', 1, '')}
        </GiftFields>
      )}
      {effect.type !== 'gift' && (
        <ItemsField
          value={effect.items}
          vocabulary={vocabulary}
          onChange={(items) => put({ items })}
        />
      )}
      {effect.type !== 'bonus_multiplier' &&
        figure('maximum', ROUBLE, ' ₽', { placeholder: t('unlimited') })}
      {effect.type === 'percentage' && (
        <Switch
          className={classes.wide}
          label={t('effects.before')}
          description={t('effects.beforeHint')}
          checked={effect.basis === 'before'}
          onChange={({ currentTarget }) =>
            put({ basis: currentTarget.checked ? 'before' : 'running' })
          }
        />
      )}
    </div>
  )
}

const TARGETS = {
  receipt: { scope: 'receipt', pick: 'all' },
  items: { scope: 'items', pick: 'all' },
  cheapest: { scope: 'items', pick: 'cheapest' },
  dearest: { scope: 'items', pick: 'dearest' },
} as const
type Target = keyof typeof TARGETS

/** What the discount is taken off. */
function TargetSelect({ reach, onChange }: { reach: Reach; onChange(reach: object): void }) {
  const t = useTranslations('promotions.effects')
  const { scope, pick } = reach
  const target = pick === 'all' ? scope : pick
  return (
    <Select
      label={t('target')}
      data={Object.keys(TARGETS).map((one) => ({
        value: one,
        label: t(`targets.${one as Target}`),
      }))}
      value={target}
      onChange={(next) => next && onChange(TARGETS[next as Target])}
    />
  )
}

type Gift = Extract<Effect, { type: 'gift' }>

function GiftFields({
  effect,
  vocabulary,
  onChange,
  children,
}: {
  effect: Gift
  vocabulary: Vocabulary
  onChange(effect: Gift): void
  children: React.ReactNode
}) {
  const t = useTranslations('promotions.effects')
  const { bought } = effect
  return (
    <>
      {children}
      <ItemsField
        label={t('fields.gift')}
        value={effect.items}
        vocabulary={vocabulary}
        optional={false}
        onChange={(items) => onChange({ ...effect, items: items ?? {} })}
      />
      <Switch
        className={classes.wide}
        label={t('forBought')}
        checked={bought !== undefined}
        onChange={({ currentTarget }) =>
          onChange({
            ...effect,
            bought: currentTarget.checked ? { items: {}, pieces: 1 } : undefined,
          })
        }
      />
      {bought && (
        <>
          <ScaledInput
            label={t('fields.boughtPieces')}
            value={bought.pieces}
            onChange={(pieces) => onChange({ ...effect, bought: { ...bought, pieces } })}
          />
          <ItemsField
            label={t('fields.bought')}
            value={bought.items}
            vocabulary={vocabulary}
            optional={false}
            onChange={(items) => onChange({ ...effect, bought: { ...bought, items: items ?? {} } })}
          />
        </>
      )}
    </>
  )
}
