import i18nManager from '@adonisjs/i18n/services/main'
import type { BadgeCondition, BadgeRule } from '#loyalty/badges/rule'

/** A rule as a sentence in one language. */
export function badgeRuleInWords(
  rule: BadgeRule,
  locale: 'ru' | 'en',
  nameOf: (category: string) => string
): string {
  const i18n = i18nManager.locale(locale)
  const sentence = said(rule, true)
  return `${sentence[0].toUpperCase()}${sentence.slice(1)}.`

  function said(tree: BadgeRule, outermost = false): string {
    if ('not' in tree) return i18n.t('badges.not', { rule: said(tree.not) })
    if ('all' in tree) return joined(tree.all, 'and', outermost)
    if ('any' in tree) return joined(tree.any, 'or', outermost)
    return condition(tree)
  }

  function joined(trees: BadgeRule[], word: 'and' | 'or', outermost: boolean) {
    const parts = trees.map((one) => said(one)).join(i18n.t(`badges.${word}`))
    return outermost || trees.length === 1 ? parts : `(${parts})`
  }

  function condition({ field, value }: BadgeCondition) {
    if (field === 'category')
      return i18n.t('badges.conditions.category', {
        names: value.map((code) => `«${nameOf(code)}»`).join(', '),
      })
    return i18n.t(`badges.conditions.${field}`, { value })
  }
}
