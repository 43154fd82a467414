import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'
import { isoDate } from '#shared/iso_date'
import { RETURN_POLICIES } from '#loyalty/ledger/actions/reverse'
import { whole } from '#loyalty/promotions/fields'
import { TIER_ICONS } from '#loyalty/programme/settings'

const MOST_TIERS = 10
const MOST_BENEFITS = 10
const MOST_DAYS = 3660

/** Kopecks or hundredths of a bonus. */
const sum = () => whole(0, 100_000_000_000)
/** Basis points of a whole. */
const share = () => whole(0, 10_000)
/** Basis points of one: from nothing to a hundredfold. */
const multiplier = () => whole(0, 1_000_000)
const days = (least = 0) => whole(least, MOST_DAYS)

const text = () => {
  const sentence = vine.string().trim().minLength(1).maxLength(200)
  return vine.object({ ru: sentence, en: sentence.clone() })
}
const guard = () => vine.object({ soft: sum().nullable(), hard: sum().nullable() })

const tier = vine.object({
  code: vine.string().regex(/^[a-z][a-z0-9_]{0,31}$/),
  name: text(),
  rate: share(),
  newCategoryMultiplier: multiplier(),
  enter: vine.object({
    spent: vine
      .object({
        amount: sum(),
        categories: vine.unionOfTypes([whole(0, 100), vine.literal('all')]),
      })
      .nullable(),
    topShare: share().nullable(),
    invitation: vine.boolean({ strict: true }),
  }),
  voteWeight: whole(0, 100),
  veto: vine.boolean({ strict: true }),
  colour: vine.string().regex(/^#[0-9A-Fa-f]{6}$/),
  icon: vine.enum(TIER_ICONS),
  benefits: vine.array(text()).maxLength(MOST_BENEFITS),
  birthdayGift: sum(),
})

export const settingsFields = {
  rate: share(),
  tiers: vine.array(tier).maxLength(MOST_TIERS),
  lifeDays: days(1),
  pendingDays: days(),
  restoredDays: days(),
  returns: vine.object({ kind: vine.enum(RETURN_POLICIES), limit: sum().optional() }),
  spendShare: share(),
  mostEarned: sum().nullable(),
  businesses: vine.record(
    vine.object({ multiplier: multiplier(), spendShare: share().nullable() })
  ),
  premium: vine.object({ rate: share(), tier: vine.string() }).nullable(),
  graceDays: days(),
  crossPromo: vine.object({ rate: whole(1, 10_000), lifeDays: whole(1, 366) }),
  referral: vine.object({ bonus: sum(), monthlyCap: whole(0, 10_000) }),
  birthday: vine.object({ daysBefore: whole(0, 60) }),
  accruesFrom: vine.string().use(isoDate()).nullable(),
  guards: vine.object({ purchases: guard(), spent: guard() }),
}

export const saveProgrammeValidator = vine.create({
  /** The version that the changes are based on. */
  basedOn: whole(0, 1_000_000),
  settings: vine.object(settingsFields),
})

export const listVersionsValidator = vine.create(pageFields)

export const exampleValidator = vine.create({
  settings: vine.object(settingsFields),
  /** Kopecks. */
  amount: whole(1, 100_000_000_000),
  bonuses: sum().optional(),
  businessId: vine.string().uuid().nullable().optional(),
  tier: vine.string().nullable().optional(),
  newCategory: vine.boolean({ strict: true }).optional(),
  premium: vine.boolean({ strict: true }).optional(),
  crossPromo: vine.boolean({ strict: true }).optional(),
  promotionMultiplier: multiplier().optional(),
})
