import { Switch, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Draft } from './draft'
import classes from './promotions.module.css'
import { ScaledInput } from './scaled_input'

interface Props {
  draft: Draft
  errors: Record<string, unknown>
  onChange(changes: Partial<Draft>): void
}

const ROUBLE = 100

/** When it runs, for how many, and how much it may give. */
export function LimitsFields({ draft, errors, onChange }: Props) {
  const t = useTranslations('promotions')
  const { limits, schedule, coupon } = draft
  const limit = (changes: Partial<Draft['limits']>) =>
    onChange({ limits: { ...limits, ...changes } })
  const limited = limits.uses !== null || limits.usesPerCustomer !== null || limits.budget !== null

  return (
    <div className={classes.fields}>
      {(['from', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          type="datetime-local"
          label={t(`schedule.${name}`)}
          value={schedule[name] ?? ''}
          error={errors[`schedule.${name}`] as string | undefined}
          onChange={({ currentTarget }) =>
            onChange({ schedule: { ...schedule, [name]: currentTarget.value || null } })
          }
        />
      ))}
      {(['uses', 'usesPerCustomer', 'budget'] as const).map((name) => (
        <ScaledInput
          key={name}
          label={t(`limits.${name}`)}
          placeholder={t('unlimited')}
          value={limits[name]}
          scale={name === 'budget' ? ROUBLE : 1}
          suffix={name === 'budget' ? ' ₽' : undefined}
          error={errors[`limits.${name}`] as string | undefined}
          onChange={(value) => limit({ [name]: value ?? null })}
        />
      ))}
      {limits.budget !== null && (
        <Switch
          className={classes.wide}
          label={t('limits.partial')}
          checked={limits.partial}
          onChange={({ currentTarget }) => limit({ partial: currentTarget.checked })}
        />
      )}
      {limited && (
        <Switch
          className={classes.wide}
          label={t('limits.giveBack')}
          checked={limits.giveBack}
          onChange={({ currentTarget }) => limit({ giveBack: currentTarget.checked })}
        />
      )}
      <Switch
        className={classes.wide}
        label={t('coupon.label')}
        description={t('coupon.hint')}
        checked={coupon}
        onChange={({ currentTarget }) => onChange({ coupon: currentTarget.checked })}
      />
    </div>
  )
}
