import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { CONDITIONS, type Condition } from '#loyalty/promotions/conditions/registry'
import { EFFECTS, type Effect } from '#loyalty/promotions/effects/registry'
import type { Rule } from '#loyalty/promotions/rule'
import { explanationInWords } from '#loyalty/promotions/sentences/explanation_in_words'
import {
  conditionInWords,
  effectInWords,
  ruleInWords,
} from '#loyalty/promotions/sentences/rule_in_words'
import { Speaker } from '#loyalty/promotions/sentences/speaker'
import {
  amountOff,
  categories,
  explained,
  lineOf,
  multiply,
  percent,
  priceOf,
  products,
  promote,
  purchaseOf,
  REGULAR,
  ruleOf,
  spent,
} from '#tests/helpers/promotions'

const NAMES: Record<string, string> = {
  drinks: 'Напитки',
  coffee: 'Кофе',
  arbat: 'Арбат',
  sochi: 'Сочи',
  vip: 'VIP',
  insider: 'Insider',
  best: 'Лучшая',
}

const speaker = (locale: string) => new Speaker(i18nManager.locale(locale), (_, id) => NAMES[id])
const both = (say: (one: Speaker) => string) =>
  ['ru', 'en'].map((locale) => say(speaker(locale)).replaceAll(/[\u00a0\u202f]/g, ' '))

const CONDITION_SENTENCES: [Condition, string, string][] = [
  [spent(150_050), 'сумма покупки от 1 500,50 ₽', 'purchase from ₽1,500.50'],
  [
    { ...spent(50_000, 'before'), items: categories('drinks') } as Condition,
    'сумма по товарам «Напитки» от 500 ₽ до скидок',
    'purchase of “Напитки” from ₽500 before discounts',
  ],
  [
    { type: 'venues', venues: ['arbat', 'sochi'] },
    'место — Арбат или Сочи',
    'venue is Арбат or Сочи',
  ],
  [{ type: 'businesses', businesses: ['bar'] }, 'бизнес — bar', 'business is bar'],
  [
    {
      type: 'contains_items',
      items: { ...categories('drinks'), exclude: { products: ['coffee'] } },
    },
    'в чеке есть Напитки, кроме Кофе',
    'the receipt has Напитки, but not Кофе',
  ],
  [
    { type: 'item_quantity', items: products('coffee'), quantity: 1500 },
    'количество товаров «Кофе» от 1,5',
    'quantity of “Кофе” from 1.5',
  ],
  [{ type: 'segments', segments: ['x'] }, 'покупатель из сегмента x', 'customer of the segment x'],
  [{ type: 'tiers', tiers: ['vip'] }, 'уровень — VIP', 'tier is VIP'],
  [
    { type: 'hours', weekdays: [5, 1], from: '22:00', to: '02:00' },
    'пн и пт с 22:00 до 02:00',
    'Mon and Fri from 22:00 to 02:00',
  ],
  [
    { type: 'dates', from: '2026-03-06', until: '2026-03-08' },
    'с 6 марта 2026 г. по 8 марта 2026 г.',
    'from March 6, 2026 to March 8, 2026',
  ],
  [{ type: 'first_purchase' }, 'первая покупка', 'first purchase'],
  [
    { type: 'birthday', before: 3, after: 1 },
    'день рождения: за 3 дня и 1 день после',
    'birthday: 3 days before and 1 day after',
  ],
  [
    { type: 'new_category' },
    'новая для покупателя категория бизнеса',
    'category of business that is new to the customer',
  ],
  [
    { type: 'payment_type', types: ['cash', 'card'] },
    'оплата — наличными или картой',
    'paid in cash or by card',
  ],
  [{ type: 'channel', channels: ['app'] }, 'покупка — в приложении', 'bought in the app'],
]

const drinks = { items: categories('drinks') }
const EFFECT_SENTENCES: [Effect, string, string][] = [
  [percent(1050), 'Скидка 10,5 % на чек', '10.5% off the receipt'],
  [
    percent(5000, {
      ...drinks,
      scope: 'items',
      pick: 'cheapest',
      basis: 'before',
      maximum: 30_000,
    }),
    'Скидка 50 % на самый дешёвый товар из «Напитки» от цены до скидок, не больше 300 ₽',
    '50% off the cheapest item of “Напитки” of the price before discounts, at most ₽300',
  ],
  [amountOff(5000, { ...drinks, scope: 'items' }), 'Скидка 50 ₽ на «Напитки»', '₽50 off “Напитки”'],
  [
    priceOf(29_900, { ...drinks, scope: 'receipt' }),
    'Цена 299 ₽ на «Напитки» вместе',
    '₽299 for “Напитки” together',
  ],
  [
    { type: 'n_for_m', paid: 2, free: 1, ...drinks },
    '3 по цене 2: Напитки',
    '3 for the price of 2: Напитки',
  ],
  [
    {
      type: 'gift',
      items: products('coffee'),
      pieces: 1,
      bought: { items: categories('drinks'), pieces: 5 },
    },
    'За 5 купленных товаров из «Напитки» — 1 штука в подарок: Кофе',
    'For 5 bought pieces of “Напитки”: 1 piece free: Кофе',
  ],
  [multiply(15_000, drinks), 'Бонусы ×1,5 за «Напитки»', 'Bonuses ×1.5 for “Напитки”'],
]

test.group('Sentences of promotions', () => {
  test('{0.type}')
    .with(CONDITION_SENTENCES)
    .run(({ assert }, [condition, ru, en]) => {
      assert.deepEqual(
        both((one) => conditionInWords(condition, one)),
        [ru, en]
      )
    })

  test('{0.type}')
    .with(EFFECT_SENTENCES)
    .run(({ assert }, [effect, ru, en]) => {
      assert.deepEqual(
        both((one) => effectInWords(effect, one)),
        [ru, en]
      )
    })

  test('every kind of condition and effect has its sentence above', ({ assert }) => {
    assert.includeMembers(
      CONDITION_SENTENCES.map(([{ type }]) => type),
      Object.keys(CONDITIONS)
    )
    assert.includeMembers(
      EFFECT_SENTENCES.map(([{ type }]) => type),
      Object.keys(EFFECTS)
    )
  })

  test('a rule is one sentence', ({ assert }) => {
    const conditions: Rule['conditions'] = {
      all: [
        spent(100_000),
        {
          any: [{ type: 'tiers', tiers: ['vip'] }, { not: { type: 'venues', venues: ['sochi'] } }],
        },
      ],
    }
    assert.deepEqual(
      both((one) => ruleInWords(ruleOf({ conditions, coupon: true }), one)),
      [
        'Скидка 10 % на чек по купону, если сумма покупки от 1 000 ₽, и (уровень — VIP или не место — Сочи)',
        '10% off the receipt with a coupon, if purchase from ₽1,000, and (tier is VIP or not venue is Сочи)',
      ]
    )
    assert.equal(both((one) => ruleInWords(ruleOf(), one))[1], '10% off the receipt')
  })
})

test.group('Explanations in words', () => {
  const said = (rule: Partial<Rule>, given = {}) =>
    both((one) => explanationInWords(explained(purchaseOf(given), ruleOf(rule)), one))

  test('name what is missing', ({ assert }) => {
    assert.deepEqual(said({ conditions: spent(80_000) }), [
      'Условие: сумма покупки от 800 ₽; не хватает: 300 ₽',
      'Condition: purchase from ₽800; missing: ₽300',
    ])
    assert.deepEqual(said({ conditions: { type: 'birthday', before: 0, after: 0 } }), [
      'Условие: день рождения: в сам день; до начала 2 дня',
      'Condition: birthday: on the day; begins in 2 days',
    ])
    assert.deepEqual(said({ effect: { type: 'n_for_m', paid: 2, free: 1 } }), [
      'Мало товаров, на которые она действует; не хватает: 1 штука',
      'Too few of the items it is for; missing: 1 piece',
    ])
  })

  test('name what there is instead', ({ assert }) => {
    const conditions: Condition = { type: 'tiers', tiers: ['vip'] }
    assert.deepEqual(said({ conditions }, { customer: { ...REGULAR, tier: 'insider' } }), [
      'Условие: уровень — VIP; сейчас: Insider',
      'Condition: tier is VIP; now: Insider',
    ])
    assert.deepEqual(said({ conditions: { not: conditions } }), [
      'Не действует, когда уровень — VIP',
      'Does not apply when tier is VIP',
    ])
    assert.match(
      said({ conditions: { type: 'hours', weekdays: [6] } })[0],
      /сб; сейчас: чт, 5 марта/
    )
  })

  test('never tell the till of other segments of a customer', ({ assert }) => {
    const customer = { ...REGULAR, segments: ['about to leave'] }
    assert.notInclude(
      said({ conditions: { type: 'segments', segments: ['x'] } }, { customer }).join(),
      'leave'
    )
  })

  test('name the rule that was preferred', ({ assert }) => {
    const { notApplied } = promote(purchaseOf(), [
      ruleOf({ id: 'best', exclusive: 'receipt' }),
      ruleOf({ id: 'other' }),
    ])
    assert.deepEqual(
      both((one) => explanationInWords(notApplied[0], one)),
      ['Не сочетается: действует только «Лучшая»', 'Does not combine: only “Лучшая” applies']
    )
  })

  test('have a sentence for every reason', ({ assert }) => {
    const limits = { uses: null, usesPerCustomer: null, budget: null, partial: false }
    const cases: [string, Partial<Rule>, {}][] = [
      ['applied', {}, {}],
      ['applied_in_part', { effect: percent(1000, { maximum: 1 }) }, {}],
      ['not_started', { schedule: { from: '2027-01-01T00:00', until: null } }, {}],
      ['ended', { schedule: { from: null, until: '2025-01-01T00:00' } }, {}],
      ['coupon_missing', { coupon: true }, {}],
      ['customer_unknown', { conditions: { type: 'first_purchase' } }, { customer: null }],
      ['customer_unknown', { limits: { ...limits, usesPerCustomer: 1 } }, { customer: null }],
      ['uses_exhausted', { limits: { ...limits, uses: 0 } }, {}],
      ['customer_uses_exhausted', { limits: { ...limits, usesPerCustomer: 0 } }, {}],
      ['budget_exhausted', { limits: { ...limits, budget: 0 } }, {}],
      ['budget_too_small', { limits: { ...limits, budget: 1 } }, {}],
      ['no_matching_items', { effect: percent(1, { items: products('pie') }) }, {}],
      ['price_not_lower', { effect: priceOf(90_000) }, {}],
      ['floor_reached', {}, { lines: [lineOf('tea', 100, { floor: 100 })] }],
      ['no_bonuses', { lane: 'points', effect: multiply(20_000) }, { lines: [lineOf('tea', 0)] }],
    ]
    for (const [reason, rule, given] of cases) {
      assert.equal(explained(purchaseOf(given), ruleOf(rule)).reason, reason)
      for (const sentence of said(rule, given)) {
        assert.notInclude(sentence, 'translation missing')
        assert.notMatch(sentence, /none|undefined|\{/)
      }
    }
  })
})
