import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { LISTED, profileOf, type ListedCustomer, type ListedRow } from '#customers/listed'
import { maskedEmail, maskedPhone, openIdentity } from '#customers/identity'
import { consentsOf, type Consent } from '#customers/queries/consents_query'
import { favouritesOf, type Favourites } from '#customers/queries/favourites_query'
import { reachOf } from '#customers/queries/reach_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

interface Row extends ListedRow {
  fields: Record<string, FieldValue>
  merged: string[]
}

export type FieldValue = string | number | boolean

export interface Customer extends ListedCustomer {
  /** "yyyy-MM-dd"; only with open contacts. */
  birthDate: string | null
  /** Whether phone, e-mail and birth date are shown as they are. */
  contactsOpen: boolean
  fields: Record<string, FieldValue>
  favourites: Favourites
  consents: Consent[]
  /** Customers who were merged into this one, and may be parted from it again. */
  mergedIds: string[]
}

/** Who may read contacts as they are. */
export const mayOpenContacts = (actor: Actor) => actor.can('customers.manage')

/**
 * The id of a customer in the actor's sight; one who was merged stands for the customer into whom.
 *
 * @throws NotFoundError
 */
export async function customerIdFor(actor: Actor, id: string): Promise<string> {
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select c.id from ${from} where ${where}
        and c.id = (select coalesce(merged_into, id) from customers where id = :id)`,
    { ...bindings, id } as never
  )
  return found(rows[0]).id
}

interface Look {
  /** `false` masks contacts also for those who may read them. */
  open: boolean
}

/** All that is kept about a customer; it is written down who looked, and at what. @throws NotFoundError */
export async function showCustomer(
  actor: Actor,
  wanted: string,
  { open }: Look
): Promise<Customer> {
  const id = await customerIdFor(actor, wanted)
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select ${LISTED}, c.fields,
            array(select m.merged_id from customer_merges m
                   where m.tenant_id = c.tenant_id and m.customer_id = c.id and m.undone_at is null
                   order by m.id) as merged
       from ${from}
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
      where ${where} and c.id = :id`,
    { ...bindings, id } as never
  )
  const [row] = rows
  const contactsOpen = open && mayOpenContacts(actor)
  await new RecordAudit().handle(actor, {
    action: contactsOpen ? 'customers.contacts_opened' : 'customers.opened',
    subjectType: 'customer',
    subjectId: id,
  })
  const { name, phone, email, birthDate } = openIdentity(await tenantCipher(), id, row)
  return {
    id,
    name,
    phone: contactsOpen ? phone : maskedPhone(phone),
    email: contactsOpen ? email : maskedEmail(email),
    birthDate: contactsOpen ? birthDate : null,
    contactsOpen,
    ...profileOf(row),
    fields: row.fields,
    favourites: await favouritesOf(actor, id),
    consents: await consentsOf(id),
    mergedIds: row.merged,
  }
}
