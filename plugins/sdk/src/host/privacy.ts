import type { Kind, Manifest, Privacy, PrivacyRule, Rec } from '../contract.ts'

/** Lists that the vocabulary requires: dropped means empty. */
const REQUIRED_LISTS = new Set(['items', 'payments'])

export interface PrivacyTools {
  now: Date
  /** Keyed by the host, stable within a tenant. */
  pseudonym(value: string): string
}

/**
 * Applies the privacy policy of a connector to one record. For a medical source what the policy does not name is
 * dropped; for others it is kept.
 */
export function applyPrivacy<K extends Kind>(
  kind: K,
  record: Rec<K>,
  policy: { dataClass: Manifest['dataClass']; privacy?: Privacy },
  tools: PrivacyTools
): Rec<K> {
  const rules = policy.privacy?.[kind] as Record<string, PrivacyRule> | undefined
  const medical = policy.dataClass === 'medical'
  if (!rules && !medical) return record

  const kept: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(record)) {
    const rule = rules?.[field] ?? (medical && field !== 'externalId' ? 'drop' : 'keep')
    const result = applyRule(rule, value, tools)
    if (result !== undefined) kept[field] = result
    else if (REQUIRED_LISTS.has(field)) kept[field] = []
  }
  return kept as unknown as Rec<K>
}

function applyRule(rule: PrivacyRule, value: unknown, { now, pseudonym }: PrivacyTools): unknown {
  if (rule === 'keep') return value
  if (rule === 'drop' || typeof value !== 'string' || value === '') return undefined
  if (rule === 'pseudonym') return pseudonym(value)
  if (rule === 'year') return `${value.slice(0, 4)}-01-01`
  if (rule === 'month') return `${value.slice(0, 7)}-01`
  const decade = Math.floor((now.getUTCFullYear() - Number(value.slice(0, 4))) / 10) * 10
  return `${decade}-${decade + 9}`
}
