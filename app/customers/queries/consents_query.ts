import db from '@adonisjs/lucid/services/db'
import { IN_FAMILY } from '#customers/merging/family'
import type { ConsentKind, ConsentSource } from '#customers/consent_kinds'

export interface Consent {
  id: string
  kind: ConsentKind
  source: ConsentSource
  /** Which wording was agreed to, where that is known. */
  textVersion: string | null
  givenAt: Date
  /** A withdrawn consent stays as history. */
  withdrawnAt: Date | null
}

/** The consents of a customer and of those merged into it, also withdrawn ones, newest first. */
export async function consentsOf(customerId: string): Promise<Consent[]> {
  const { rows } = await db.rawQuery<{ rows: Consent[] }>(
    `select id, kind, source, text_version as "textVersion", given_at as "givenAt", withdrawn_at as "withdrawnAt"
       from customer_consents where ${IN_FAMILY} order by given_at desc, id desc`,
    { customerId }
  )
  return rows
}
