import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { IN_FAMILY } from '#customers/merging/family'
import { customerIdFor } from '#customers/queries/customer_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface Note {
  id: string
  text: string
  /** Who wrote it; nobody's name for one who left. */
  author: string | null
  createdAt: Date
}

export const noteContext = (id: string) => `note:${id}`

/** What people wrote about a customer, newest first. @throws NotFoundError */
export async function notesOf(
  actor: Actor,
  wanted: string,
  request: PageRequest
): Promise<Paginated<Note>> {
  const customerId = await customerIdFor(actor, wanted)
  const { page, perPage, offset } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: (Note & { body: string; total: number })[] }>(
    `select n.id, n.body, u.name as author, n.created_at as "createdAt", count(*) over ()::int as total
       from customer_notes n left join users u on u.id = n.author_id
      where ${IN_FAMILY}
      order by n.created_at desc, n.id desc
      limit :perPage offset :offset`,
    { customerId, perPage, offset }
  )
  const cipher = await tenantCipher()
  return {
    rows: rows.map(({ id, body, author, createdAt }) => ({
      id,
      text: cipher.open(noteContext(id), body),
      author,
      createdAt,
    })),
    meta: { page, perPage, total: rows[0]?.total ?? 0 },
  }
}
