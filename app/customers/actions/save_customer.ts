import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { makeCustomers, saveNames } from '#commerce/ingest/identities'
import { CustomerNamelessError, CustomerPhoneTakenError } from '#customers/errors'
import { sealIdentity, type Identity } from '#customers/identity'
import { customerIdFor, type FieldValue } from '#customers/queries/customer_query'
import { refreshMembers } from '#customers/segments/members'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface CustomerInput extends Partial<Identity> {
  city?: string | null
  tags?: string[]
  fields?: Record<string, FieldValue>
}

/** Everything a customer has, empty: what a replacement leaves out. */
const BLANK: Required<CustomerInput> = {
  name: null,
  phone: null,
  email: null,
  birthDate: null,
  city: null,
  tags: [],
  fields: {},
}

/** Makes a customer whom no system has brought yet. @throws CustomerNamelessError, CustomerPhoneTakenError */
export class CreateCustomer {
  async handle(actor: Actor, input: CustomerInput): Promise<string> {
    assertNamed(input)
    const [id] = await makeCustomers(1)
    await save(id, input)
    await refreshMembers([id])
    await audit(actor, 'customers.created', id, input)
    return id
  }
}

/** Changes what is given. @throws NotFoundError, CustomerPhoneTakenError */
export class UpdateCustomer {
  async handle(actor: Actor, wanted: string, input: CustomerInput): Promise<string> {
    const id = await customerIdFor(actor, wanted)
    await save(id, input)
    await refreshMembers([id])
    await audit(actor, 'customers.updated', id, input)
    return id
  }
}

/** Changes everything: what is not given is gone. @throws NotFoundError, CustomerNamelessError, CustomerPhoneTakenError */
export class ReplaceCustomer {
  async handle(actor: Actor, wanted: string, input: CustomerInput): Promise<string> {
    assertNamed(input)
    return new UpdateCustomer().handle(actor, wanted, { ...BLANK, ...input })
  }
}

function assertNamed({ name, phone, email }: CustomerInput) {
  if (!name && !phone && !email) throw new CustomerNamelessError({}, 'name')
}

async function save(id: string, { city, tags, fields, ...identity }: CustomerInput) {
  await db
    .from('customers')
    .where('id', id)
    .update({
      updated_at: db.raw('now()'),
      ...(city !== undefined && { city }),
      ...(tags && { tags }),
      ...(fields && { fields: JSON.stringify(fields) }),
    })
  const cipher = await tenantCipher()
  const columns = sealIdentity(cipher, id, identity)
  if (Object.keys(columns).length === 0) return
  if (await findsFamily(id, columns.phone_index)) columns.phone_index = null
  await saveSealed(id, columns)
  if (identity.name !== undefined)
    await saveNames(cipher, [{ customerId: id, name: identity.name ?? '' }])
}

/** The phone of somebody merged into this customer finds them already. */
async function findsFamily(id: string, index: string | Buffer | null | undefined) {
  if (!index) return false
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `select 1 from customer_identities i join customers c on c.id = i.customer_id
      where i.phone_index = :index and c.merged_into = :id`,
    { index, id } as never
  )
  return rows.length > 0
}

const UNIQUE_VIOLATION = '23505'

/** Two people cannot be found by one phone; a till may have brought it in this very moment. */
async function saveSealed(id: string, columns: Record<string, unknown>) {
  try {
    await db
      .knexQuery()
      .table('customer_identities')
      .insert({ customer_id: id, ...columns, updated_at: new Date() })
      .onConflict(['tenant_id', 'customer_id'])
      .merge([...Object.keys(columns), 'updated_at'])
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
    throw new CustomerPhoneTakenError({}, 'phone')
  }
}

/** Which fields were changed, never to what. */
function audit(actor: Actor, action: string, subjectId: string, input: CustomerInput) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'customer',
    subjectId,
    details: { fields: Object.keys(input) },
  })
}
