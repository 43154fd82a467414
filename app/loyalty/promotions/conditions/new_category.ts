import { defineCondition } from '#loyalty/promotions/conditions/condition'

/** The customer has never bought in a business of this trade before. */
export const newCategory = defineCondition({
  fields: {},
  needsCustomer: true,
  compile:
    () =>
    ({ customer, context }) =>
      customer!.visitedCategories.includes(context.businessCategory)
        ? { unit: 'trade', needed: null, actual: context.businessCategory, missing: null }
        : 'met',
})
