/** What customers bought and how much of it, by product; whoever uses it narrows, and groups by the first three. */
export const BOUGHT = `
  select r.customer_id, i.product_id, p.category_id, sum(i.qty_milli) as quantity, sum(i.total) as spent
    from receipts r
    join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id
    join products p on p.tenant_id = i.tenant_id and p.id = i.product_id`

/** Of a relation `bought`, for each customer: the most often, then the dearest. */
export const FAVOURITE_PRODUCTS = `
  select distinct on (customer_id) customer_id, product_id from bought
   where quantity > 0 order by customer_id, quantity desc, spent desc, product_id`

export const FAVOURITE_CATEGORIES = `
  select distinct on (customer_id) customer_id, category_id
    from (select customer_id, category_id, sum(quantity) as quantity, sum(spent) as spent
            from bought where category_id is not null group by 1, 2) by_category
   where quantity > 0 order by customer_id, quantity desc, spent desc, category_id`
