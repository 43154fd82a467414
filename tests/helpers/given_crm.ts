import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { checkRecords, COMMERCE_KINDS, IngestPage } from '#commerce/ingest/ingest_page'
import { CRM_KINDS } from '#crm/ingest/crm_kinds'
import { openSession } from '#integrations/engine/open_session'
import type Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

const KINDS = { ...COMMERCE_KINDS, ...CRM_KINDS }
const AT = '2026-03-10T12:00:00'

interface GivenDeal {
  manager: number | null
  outcome?: 'open' | 'won' | 'lost'
  amount?: number
}

/** A CRM with managers: by name, e-mail and department. */
export async function givenManagers(
  tenant: Tenant,
  people: (string | { name: string; email?: string; department?: string })[]
) {
  const { business } = await givenVenue(tenant)
  const connection = (await givenConnection(tenant, { businessId: business.id })) as Connection
  return tenant.inside(async () => {
    const cipher = await tenantCipher()
    const of = { connection_id: connection.id }
    const managerIds = people.map(() => randomUUID())
    await db.table('employees').multiInsert(
      people
        .map((person) => (typeof person === 'string' ? { name: person } : person))
        .map(
          (
            { name, email, department }: { name: string; email?: string; department?: string },
            at
          ) => ({
            ...{ ...of, id: managerIds[at], external_id: `${at}`, name, department },
            email_index: email ? cipher.index('email', email) : null,
          })
        )
    )
    const [pipelineId] = await db
      .table('pipelines')
      .insert({ ...of, external_id: '1', name: 'Продажи' })
      .returning('id')
      .then((rows) => rows.map((row: { id: string }) => row.id))
    return {
      business,
      managerIds,
      pipelineId,
      /** Deals that end now, of managers by their number. */
      deals: (deals: GivenDeal[]) =>
        tenant.inside(() =>
          db.table('deals').multiInsert(
            deals.map(({ manager, outcome = 'won', amount = 100_00 }) => ({
              ...{ ...of, external_id: randomUUID(), title: 'Сделка', outcome, amount },
              ...{ pipeline_id: pipelineId, opened_at: new Date(), closed_at: new Date() },
              employee_id: manager === null ? null : managerIds[manager],
            }))
          )
        ),
    }
  })
}

/** A source whose records of the CRM are taken in as a sync takes them, a page at a time. */
export async function givenCrmSource(tenant: Tenant) {
  const { business } = await givenVenue(tenant)
  const connection = (await givenConnection(tenant, { businessId: business.id })) as Connection
  return (kind: keyof typeof KINDS, records: object[]) =>
    tenant.inside(async () => {
      const session = await openSession(connection, await tenantCipher())
      const page = { kind, ingest: KINDS[kind] as never }
      const { rejected } = await new IngestPage().handle(
        session,
        page,
        await checkRecords(kind, records)
      )
      if (rejected.length) throw new Error(JSON.stringify(rejected))
    })
}

/** A CRM that knows a customer by phone, and tells of a lead, a deal and an activity of that customer. */
export async function givenCrm(tenant: Tenant) {
  const source = await givenCrmSource(tenant)
  const ingest = (kind: keyof typeof KINDS, record: object) => source(kind, [record])
  return {
    brings: async (phone: string, externalId: string, about = 'Банкет') => {
      const theirs = { externalId, customerExternalId: 'known', createdAt: AT }
      await ingest('customer', { externalId: 'known', phone })
      await ingest('lead', { ...theirs, title: about, status: 'open' })
      await ingest('deal', { ...theirs, title: about, outcome: 'open' })
      await ingest('activity', { ...theirs, subject: about, type: 'call' })
    },
    /** What stands over the leads, deals and activities. */
    titles: () =>
      tenant.inside(async () => {
        const { rows } = await db.rawQuery<{ rows: { title: string }[] }>(
          `select title from leads union all select title from deals union all select subject from activities`
        )
        return rows.map(({ title }) => title)
      }),
    /** Whose the leads, deals and activities are. */
    owners: () =>
      tenant.inside(async () => {
        const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
          `select customer_id as id from leads union all select customer_id from deals
           union all select customer_id from activities`
        )
        return rows.map(({ id }) => id)
      }),
  }
}
