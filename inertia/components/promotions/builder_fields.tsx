import { useTranslations } from 'use-intl'
import { ConditionGroup } from '~/components/forms/condition_group'
import { ConditionRow } from './condition_row'
import { CONDITIONS, objectionsAt, otherObjections, type Draft } from './draft'
import { EffectFields } from './effect_fields'
import { LimitsFields } from './limits_fields'
import { Objections } from './objections'
import { Section } from './section'
import { TogetherFields } from './together_fields'
import type { Vocabulary } from './types'

interface Props {
  draft: Draft
  vocabulary: Vocabulary
  errors: Record<string, unknown>
  onChange(changes: Partial<Draft>): void
}

/** Everything that makes up a promotion, one question after another. */
export default function BuilderFields({ draft, vocabulary, errors, onChange }: Props) {
  const t = useTranslations('promotions.builder')
  const { conditions } = draft
  return (
    <>
      <Section title={t('effect')}>
        <EffectFields
          effect={draft.effect}
          vocabulary={vocabulary}
          errors={errors}
          onChange={(effect) => onChange({ effect })}
        />
        <Objections texts={otherObjections(errors, 'effect')} />
      </Section>
      <Section
        title={t('conditions')}
        text={conditions.items.length === 0 ? t('always') : undefined}
      >
        <ConditionGroup
          group={conditions}
          fresh={() => CONDITIONS.minimum_purchase}
          onChange={(next) => onChange({ conditions: next })}
          render={(slot) => (
            <ConditionRow
              {...slot}
              vocabulary={vocabulary}
              objections={objectionsAt(errors, conditions, slot.path)}
            />
          )}
        />
        <Objections texts={otherObjections(errors, 'conditions')} />
      </Section>
      <Section title={t('limits')}>
        <LimitsFields draft={draft} errors={errors} onChange={onChange} />
      </Section>
      <Section title={t('together')}>
        <TogetherFields
          draft={draft}
          groups={vocabulary.groups}
          errors={errors}
          onChange={onChange}
        />
      </Section>
    </>
  )
}
