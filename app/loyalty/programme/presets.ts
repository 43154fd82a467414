import type { ProgrammeSettings, Tier } from '#loyalty/programme/settings'
import type { Preset } from '#tenancy/presets'

const ROUBLE = 100
const NOT_MULTIPLIED = 10_000
const NO_WAY_IN: Tier['enter'] = { spent: null, topShare: null, invitation: false }

const CLUB_TIERS: Tier[] = [
  {
    code: 'insider',
    name: { ru: 'Инсайдер', en: 'Insider' },
    rate: 500,
    newCategoryMultiplier: 15_000,
    enter: NO_WAY_IN,
    voteWeight: 1,
    veto: false,
    colour: '#EAE0C8',
    icon: 'circle',
    benefits: [{ ru: 'Бонусы за покупки во всём клубе', en: 'Bonuses for purchases in the club' }],
    birthdayGift: 300 * ROUBLE,
  },
  {
    code: 'vip',
    name: { ru: 'VIP', en: 'VIP' },
    rate: 700,
    newCategoryMultiplier: 20_000,
    enter: { ...NO_WAY_IN, spent: { amount: 30_000 * ROUBLE, categories: 3 } },
    voteWeight: 2,
    veto: false,
    colour: '#81D8D0',
    icon: 'star',
    benefits: [
      {
        ru: 'Двойные бонусы за первую покупку в новой категории',
        en: 'Twice the bonuses for the first purchase in a new category',
      },
    ],
    birthdayGift: 500 * ROUBLE,
  },
  {
    code: 'elite',
    name: { ru: 'Элита', en: 'Elite' },
    rate: 1000,
    newCategoryMultiplier: 20_000,
    enter: { ...NO_WAY_IN, spent: { amount: 100_000 * ROUBLE, categories: 5 }, topShare: 100 },
    voteWeight: 3,
    veto: false,
    colour: '#D4AF37',
    icon: 'crown',
    benefits: [{ ru: 'Закрытые события клуба', en: 'Closed events of the club' }],
    birthdayGift: 1000 * ROUBLE,
  },
  {
    code: 'inner_circle',
    name: { ru: 'Ближний круг', en: 'Inner circle' },
    rate: 1000,
    newCategoryMultiplier: 20_000,
    enter: {
      spent: { amount: 200_000 * ROUBLE, categories: 'all' },
      topShare: null,
      invitation: true,
    },
    voteWeight: 5,
    veto: true,
    colour: '#E5E4E2',
    icon: 'diamond',
    benefits: [{ ru: 'Право вето на события клуба', en: 'A veto on events of the club' }],
    birthdayGift: 2000 * ROUBLE,
  },
]

const CHAIN: ProgrammeSettings = {
  rate: 100,
  tiers: [],
  lifeDays: 365,
  pendingDays: 0,
  restoredDays: 14,
  returns: { kind: 'all', limit: 5000 * ROUBLE },
  spendShare: 5000,
  mostEarned: null,
  businesses: {},
  premium: null,
  graceDays: 30,
  crossPromo: { rate: 1000, lifeDays: 30 },
  referral: { bonus: 500 * ROUBLE, monthlyCap: 10 },
  birthday: { daysBefore: 0 },
  accruesFrom: null,
  guards: { purchases: { soft: 10, hard: 50 }, spent: { soft: null, hard: null } },
}

/** What applies until the tenant says otherwise. */
export const PROGRAMME_PRESETS: Record<Preset, ProgrammeSettings> = {
  chain: CHAIN,
  club: {
    ...CHAIN,
    rate: 500,
    tiers: CLUB_TIERS,
    lifeDays: 180,
    pendingDays: 14,
    spendShare: 3000,
    premium: { rate: 1000, tier: 'vip' },
  },
  sales_team: CHAIN,
}

/** Terms of a business that has none of its own. */
export const COMMON_TERMS = { multiplier: NOT_MULTIPLIED, spendShare: null }
