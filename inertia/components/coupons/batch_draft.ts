import type { CouponKind } from './types'

/** A new batch as the form holds it. */
export interface BatchDraft {
  name: string
  kind: CouponKind
  promotionId: string | null
  bonus: number | ''
  gift: { ru: string; en: string }
  audience: 'public' | 'personal'
  codeMode: 'chosen' | 'made'
  code: string
  count: number | ''
  prefix: string
  ownerMode: 'segment' | 'activation'
  segment: string | null
  /** Empty: as often as one likes. */
  usesLimit: number | ''
  customerLimit: number | ''
  validFrom: string
  validUntil: string
  activated: boolean
  activeFor: number | ''
  activeUnit: 'minutes' | 'days'
  businessId: string | null
  giveBack: boolean
}

export const NEW_BATCH: BatchDraft = {
  name: '',
  kind: 'bonus',
  promotionId: null,
  bonus: 300,
  gift: { ru: '', en: '' },
  audience: 'public',
  codeMode: 'chosen',
  code: '',
  count: 100,
  prefix: '',
  ownerMode: 'segment',
  segment: null,
  usesLimit: '',
  customerLimit: 1,
  validFrom: '',
  validUntil: '',
  activated: false,
  activeFor: 14,
  activeUnit: 'days',
  businessId: null,
  giveBack: true,
}

const MINUTES = { minutes: 1, days: 24 * 60 }

/** Codes that somebody has to activate: personal ones that are nobody's yet, or one that is shown as a chance. */
export function needsActivation(draft: BatchDraft) {
  if (draft.audience === 'personal' && draft.ownerMode === 'activation') return true
  return draft.activated && mayBeActivated(draft)
}

/** Of several codes for everybody nobody could tell whose an activation is. */
export function mayBeActivated({ audience, codeMode }: BatchDraft) {
  return audience === 'personal' || codeMode === 'chosen'
}

/** What the API is asked for. */
export function batchOf(draft: BatchDraft) {
  return {
    name: draft.name,
    kind: draft.kind,
    ...givenBy(draft),
    audience: draft.audience,
    ...codesOf(draft),
    usesLimit: draft.usesLimit || null,
    customerLimit: draft.customerLimit || null,
    ...(draft.validFrom && { validFrom: draft.validFrom }),
    ...(draft.validUntil && { validUntil: draft.validUntil }),
    ...(needsActivation(draft) && {
      activeMinutes: Number(draft.activeFor) * MINUTES[draft.activeUnit],
    }),
    ...(draft.businessId && { businessId: draft.businessId }),
    giveBack: draft.giveBack,
  }
}

function givenBy({ kind, promotionId, bonus, gift }: BatchDraft) {
  if (kind === 'discount') return { promotionId: promotionId ?? undefined }
  return kind === 'bonus' ? { bonus: bonus === '' ? undefined : bonus } : { gift }
}

function codesOf({ audience, codeMode, code, count, prefix, ownerMode, segment }: BatchDraft) {
  const made = { ...(prefix.trim() && { prefix: prefix.trim() }) }
  if (audience === 'personal' && ownerMode === 'segment')
    return { segment: segment ?? undefined, ...made }
  if (audience === 'public' && codeMode === 'chosen') return { code }
  return { count: count === '' ? undefined : count, ...made }
}
