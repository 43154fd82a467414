import { defineCondition } from '#loyalty/promotions/conditions/condition'

/** The customer has never bought in the tenant before. */
export const firstPurchase = defineCondition({
  fields: {},
  needsCustomer: true,
  compile:
    () =>
    ({ customer }) =>
      customer!.firstPurchase
        ? 'met'
        : { unit: 'flag', needed: true, actual: false, missing: null },
})
