/** So many receipts are added up anew within seconds, also from a cold disk; a statement may take a minute. */
const MOST_RECEIPTS = 50_000
/** So many customers at a time, of those who came once or twice. */
export const MOST_CUSTOMERS = 5000

/**
 * SQL: of rows (id, customer_id), in the order of ids, the first ones whose customers have no more receipts together than
 * one transaction should read; one at least. Regulars of many years have hundreds each.
 */
export const asManyAsReceipts = (rows: string, most = MOST_RECEIPTS) => `
  select id, customer_id
    from (select o.id, o.customer_id, sum(own.receipts) over (order by o.id) - own.receipts as before
            from (${rows}) o
           cross join lateral (
             select count(*) as receipts from receipts r where r.customer_id = o.customer_id) own) weighed
   where before < ${most}`
