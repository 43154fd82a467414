import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'
import { salesOf } from '#tests/helpers/sales_of'

const OPPORTUNITY = `
  o.external_id, p.external_id as pipeline, s.external_id as stage, o.amount, o.opened_at, o.closed_at, o.source,
  o.loss_reason, o.deleted`

const JOINED = `
  left join pipelines p on p.id = o.pipeline_id left join pipeline_stages s on s.id = o.stage_id order by 1`

/** What any connector may have brought, told without the ids that two tenants never share. */
const QUERIES = {
  categories: 'select external_id, name, deleted from product_categories order by 1',
  products: 'select external_id, name, price, cost, deleted from products order by 1',
  employees: 'select external_id, name, department, deleted from employees order by 1',
  customers: 'select external_id from customer_links order by 1',
  shifts: 'select external_id, opened_at, closed_at from shifts order by 1',
  pipelines: 'select external_id, name, deleted from pipelines order by 1',
  stages: 'select external_id, name, position, outcome, deleted from pipeline_stages order by 1',
  leads: `select ${OPPORTUNITY} from leads o ${JOINED}`,
  deals: `select ${OPPORTUNITY}, o.outcome from deals o ${JOINED}`,
  steps: `select d.external_id, c.happened_at, s.external_id as stage from deal_stage_changes c
            join deals d on d.id = c.deal_id join pipeline_stages s on s.id = c.stage_id order by 1, 2, 3`,
  activities: 'select external_id, type, due_at, done_at, deleted from activities order by 1',
}

/** Everything a tenant's syncs brought, of every kind. */
export async function broughtBy(tenant: Tenant) {
  const sales = await salesOf(tenant)
  const rest = await tenant.inside(async () => {
    const entries = []
    for (const [name, sql] of Object.entries(QUERIES)) {
      const { rows } = await db.rawQuery<{ rows: object[] }>(sql)
      entries.push([name, rows] as const)
    }
    return Object.fromEntries(entries)
  })
  return Object.fromEntries(
    Object.entries({ ...sales, ...rest }).map(([name, rows]) => [
      name,
      rows.map(unnamed).toSorted(),
    ])
  )
}

/** Medical sources name their records by a hash with the tenant's own key. */
function unnamed(row: object) {
  return JSON.stringify(row).replaceAll(/"[0-9a-f]{64}"/g, '"hash"')
}
