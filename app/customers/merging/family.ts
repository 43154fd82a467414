/** SQL: what belongs to `:customerId`, or to somebody merged into it. */
export const IN_FAMILY = `customer_id in (
  select family.id from customers family where family.id = :customerId or family.merged_into = :customerId)`
