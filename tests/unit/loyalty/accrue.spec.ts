import { test } from '@japa/runner'
import { accrue, type Accruing } from '#loyalty/accrual/accrue'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import { nextTier } from '#loyalty/tiers/next_tier'
import { progressOf, tierFor } from '#loyalty/tiers/place'
import { workedExample } from '#loyalty/programme/worked_example'

const { club, chain } = PROGRAMME_PRESETS
const SHOP = 'shop'

/** One thousand roubles of an insider who knows the category. */
const purchase = (given: Partial<Accruing> = {}): Accruing => ({
  lines: [{ paid: 100_000, multiplier: 10_000 }],
  businessId: SHOP,
  customer: { tier: 'insider', premium: false, newCategory: false },
  crossRate: null,
  ...given,
})
const earned = (settings: ProgrammeSettings, given: Partial<Accruing> = {}) =>
  accrue(settings, purchase(given)).earned
const of = (tier: string, more: object = {}) => ({
  customer: { tier, premium: false, newCategory: false, ...more },
})

test.group('Accrual', () => {
  test('a chain gives one per cent, a club what the tier gives', ({ assert }) => {
    assert.equal(earned(chain, of('any')), 1000)
    assert.equal(earned(club), 5000)
    assert.equal(earned(club, of('vip')), 7000)
    assert.equal(earned(club, of('elite')), 10_000)
    assert.equal(earned(club, of('inner_circle')), 10_000)
  })

  test('a new category, the business, promotions and an offer multiply or add', ({ assert }) => {
    assert.equal(earned(club, of('insider', { newCategory: true })), 7500)
    assert.equal(earned(club, of('vip', { newCategory: true })), 14_000)
    const double = { ...club, businesses: { [SHOP]: { multiplier: 20_000, spendShare: null } } }
    assert.equal(earned(double), 10_000)
    assert.equal(earned(double, { businessId: 'other' }), 5000)
    assert.equal(earned(club, { lines: [{ paid: 100_000, multiplier: 30_000 }] }), 15_000)
    assert.equal(earned(double, { crossRate: 1000 }), 20_000, 'the offer is on the plain sum')
  })

  test('a subscription gives ten per cent at least', ({ assert }) => {
    assert.equal(earned(club, of('vip', { premium: true })), 10_000)
    assert.equal(earned(chain, of('any', { premium: true })), 1000, 'where there is none, nothing')
  })

  test('everything is multiplied first and rounded half-up once', ({ assert }) => {
    const lines = [
      { paid: 333, multiplier: 15_000 },
      { paid: 334, multiplier: 10_000 },
    ]
    // (333 × 1.5 + 334) × 5 % × 1.5 = 62.51…; rounding line by line would give 63.
    assert.equal(earned(club, { lines, ...of('insider', { newCategory: true }) }), 63)
    assert.equal(earned(chain, { lines: [{ paid: 50, multiplier: 10_000 }] }), 1)
    assert.equal(earned(chain, { lines: [{ paid: 49, multiplier: 10_000 }] }), 0)
  })

  test('the cap says what it took away', ({ assert }) => {
    const capped = { ...club, mostEarned: 3000 }
    const accrual = accrue(capped, purchase())
    assert.equal(accrual.earned, 3000)
    assert.equal(accrual.uncapped, 5000)
  })

  test('an example knows what bonuses may pay', ({ assert }) => {
    const example = workedExample(club, { amount: 100_000, bonuses: 50_000, premium: true })
    assert.equal(example.paidWithBonuses, 30_000)
    assert.equal(example.total, 70_000)
    assert.equal(example.accrual.earned, 7000)
  })
})

const TERMS = { allCategories: 6, thresholds: { elite: 9_000_000 } }
const standing = (roubles: number, categories: number, invitedTo: string | null = null) => ({
  spent: roubles * 100,
  categories: Array.from({ length: categories }, (_, index) => `category-${index}`),
  invitedTo,
})
const NOW = new Date('2026-03-05T12:00:00Z')
const IN_GRACE = new Date('2026-04-04T12:00:00Z')

test.group('Tiers', () => {
  test('are entered by sum and categories together, the top share, or invitation', ({ assert }) => {
    const tier = (...args: Parameters<typeof standing>) =>
      tierFor(club, standing(...args), TERMS)?.code
    assert.equal(tier(0, 0), 'insider')
    assert.equal(tier(30_000, 2), 'insider')
    assert.equal(tier(29_999.99, 3), 'insider')
    assert.equal(tier(30_000, 3), 'vip')
    assert.equal(tier(100_000, 5), 'elite')
    assert.equal(tier(90_000, 1), 'elite', 'among the top one per cent')
    assert.equal(tier(200_000, 5), 'elite')
    assert.equal(tier(200_000, 6), 'inner_circle', 'every category there is')
    assert.equal(tier(10, 1, 'inner_circle'), 'inner_circle')
    assert.isUndefined(tierFor(chain, standing(1, 1), TERMS)?.code)
  })

  test('up at once, down after the grace period', ({ assert }) => {
    const state = { tier: 'vip', fallsTo: null, fallsAt: null }
    const next = (given: object, stands: ReturnType<typeof standing>, at: Date, options = {}) =>
      nextTier(club, { ...state, ...given }, stands, TERMS, at, options)
    assert.containSubset(next({}, standing(100_000, 5), NOW), { tier: 'elite', moved: 'up' })
    const falling = { tier: 'vip', moved: null, fallsTo: 'insider', fallsAt: IN_GRACE }
    assert.deepEqual(next({}, standing(1, 1), NOW), falling)
    const kept = { fallsTo: 'insider', fallsAt: IN_GRACE }
    assert.containSubset(next(kept, standing(1, 1), new Date(IN_GRACE.getTime() - 1)), falling)
    assert.containSubset(next(kept, standing(1, 1), IN_GRACE), { tier: 'insider', moved: 'down' })
    assert.containSubset(next(kept, standing(30_000, 3), IN_GRACE), { tier: 'vip', fallsAt: null })
    assert.containSubset(next({}, standing(1, 1), NOW, { withoutGrace: true }), {
      tier: 'insider',
      moved: 'down',
    })
  })

  test('progress is the mean of both shares, each at most whole', ({ assert }) => {
    const progress = (...args: Parameters<typeof standing>) =>
      progressOf(club, 'insider', standing(...args), TERMS)
    assert.deepEqual(progress(15_000, 3), {
      tier: 'vip',
      progress: 7500,
      missingSpent: 1_500_000,
      missingCategories: 0,
    })
    assert.equal(progress(300_000, 0)?.progress, 5000)
    assert.equal(progressOf(club, 'inner_circle', standing(1, 1), TERMS), null)
  })
})
