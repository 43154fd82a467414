/** What the CRM tells persons who ask what is kept about them. */
const opportunities = (table: 'leads' | 'deals', state: string) => ({
  rows: `select opened_at as at, title, (amount / 100.0)::float8 as amount, currency, source, ${state} as state, closed_at
           from ${table} where customer_id = any(:family) and not deleted order by opened_at, id`,
})

export const LEADS = opportunities('leads', 'status')
export const DEALS = opportunities('deals', 'outcome')

export const ACTIVITIES = {
  rows: `select opened_at as at, type, subject, direction, done_at
           from activities where customer_id = any(:family) and not deleted order by opened_at, id`,
}
