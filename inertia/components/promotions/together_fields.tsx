import { Radio, Select, Stack } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { laneOf, type Draft } from './draft'
import classes from './promotions.module.css'
import { ScaledInput } from './scaled_input'
import { LANES, type Exclusivity, type Lane, type PromotionGroup } from './types'

interface Props {
  draft: Draft
  groups: PromotionGroup[]
  errors: Record<string, unknown>
  onChange(changes: Partial<Draft>): void
}

const EXCLUSIVITY: Exclusivity[] = ['none', 'lane', 'receipt']
const NO_GROUP = ''
/** Hints of different lengths must not move the fields. */
const HINT_BELOW = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input')[],
}

/** How it gets along with the others, in plain words. */
export function TogetherFields({ draft, groups, errors, onChange }: Props) {
  const t = useTranslations('promotions.together')
  const locale = useLocale() as 'ru' | 'en'
  const lane = laneOf(draft)
  const points = lane === 'points'
  const lanes = LANES.filter((one) => (one === 'points') === points)
  const inLane = groups.filter((group) => group.lane === lane)

  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('exclusive.label')}
        value={draft.exclusive}
        error={errors.exclusive as string | undefined}
        onChange={(exclusive) =>
          onChange({
            exclusive: exclusive as Exclusivity,
            ...(exclusive !== 'none' && { group: null }),
          })
        }
      >
        <Stack gap={6} mt={4}>
          {EXCLUSIVITY.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`exclusive.${value}.title`)}
              description={t(`exclusive.${value}.text`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes.fields}>
        <Select
          {...HINT_BELOW}
          label={t('lane')}
          description={t('laneHint')}
          data={lanes.map((one) => ({ value: one, label: t(`lanes.${one}`) }))}
          value={lane}
          disabled={points}
          onChange={(next) => next && onChange({ lane: next as Lane, group: null })}
        />
        <Select
          {...HINT_BELOW}
          label={t('group')}
          description={t('groupHint')}
          data={[
            { value: NO_GROUP, label: t('noGroup') },
            ...inLane.map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
          value={draft.group ?? NO_GROUP}
          error={errors.group as string | undefined}
          disabled={draft.exclusive !== 'none'}
          onChange={(group) => onChange({ group: group || null })}
        />
        <ScaledInput
          {...HINT_BELOW}
          label={t('priority')}
          description={t('priorityHint')}
          value={draft.priority}
          onChange={(priority) => onChange({ priority: priority ?? 0 })}
        />
      </div>
      <TextLink href="/loyalty/promotions/groups" size="sm">
        {t('order')}
      </TextLink>
    </Stack>
  )
}
