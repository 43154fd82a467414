import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import db from '@adonisjs/lucid/services/db'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import type { NoticeKind } from '#loyalty/notices/kinds'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { Actor } from '#shared/actor'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'
import { withTenant } from '#tenancy/tenant_scope'

interface Waiting extends SealedIdentity {
  id: string
  kind: NoticeKind
  data: Record<string, string | number>
  /** Whom to write to now: the customer, or the one into whom that one was merged. */
  reader: string
  consents: boolean
}

interface Letter {
  id: string
  to: string
  subject: string
  text: string
}

const AT_ONCE = 100

/**
 * Mails what waits in a tenant to those who have an e-mail and consent to letters. A notice is taken before it is sent,
 * and put back when the mail refuses it: it may be lost with the process, and never comes twice. To be called outside of
 * a scope, which nothing waits for the mail in.
 */
export async function sendNotices(tenantId: string, signal: AbortSignal) {
  for (;;) {
    const { taken, letters } = await withTenant(db, tenantId, () => takeLetters(tenantId))
    for (const letter of letters) await send(tenantId, letter)
    if (taken < AT_ONCE || signal.aborted) return
  }
}

async function takeLetters(tenantId: string) {
  const { rows } = await db.rawQuery<{ rows: Waiting[] }>(WAITING, { atOnce: AT_ONCE })
  const letters = await lettersOf(tenantId, rows)
  const written = new Set(letters.map(({ id }) => id))
  await settle([...written], 'email')
  await settle(
    rows.filter(({ id }) => !written.has(id)).map(({ id }) => id),
    'none'
  )
  return { taken: rows.length, letters }
}

async function lettersOf(tenantId: string, waiting: Waiting[]): Promise<Letter[]> {
  if (waiting.length === 0) return []
  const { locale, name, timezone } = await tenantSummary(Actor.system(tenantId))
  const i18n = i18nManager.locale(locale)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: timezone })
  const cipher = await tenantCipher()
  return waiting.flatMap(({ id, kind, data, reader, consents, ...sealed }) => {
    const { email } = openIdentity(cipher, reader, sealed)
    if (!email || !consents) return []
    const dates = Object.entries(data)
      .filter((entry): entry is [string, string] => DATES.has(entry[0]))
      .map(([field, value]) => [field, date.format(new Date(value))])
    const params = {
      ...data,
      ...Object.fromEntries(dates),
      organization: name,
    }
    return {
      id,
      to: email,
      subject: i18n.t(`mail.notices.${kind}.subject`, params),
      text: i18n.t(`mail.notices.${kind}.text`, params),
    }
  })
}

const DATES = new Set(['first', 'until', 'at', 'usableFrom'])

async function send(tenantId: string, { id, to, subject, text }: Letter) {
  try {
    await mail.send((message) => {
      message.to(to).subject(subject).text(text)
    })
  } catch (error) {
    await withTenant(db, tenantId, () => settle([id], null))
    throw error
  }
}

async function settle(ids: string[], channel: 'email' | 'none' | null) {
  if (ids.length === 0) return
  await db.rawQuery(
    `update notices set channel = :channel, sent_at = case when :channel = 'email' then now() end
      where id = any(:ids)`,
    { ids, channel } as never
  )
}

const WAITING = `
  select n.id, n.kind, n.data, o.id as reader, i.email, null as name, null as phone, null as birth_date,
         'email' = any(o.consents) and not o.objected as consents
    from notices n
    join customers c on c.tenant_id = n.tenant_id and c.id = n.customer_id
    join customers o on o.tenant_id = c.tenant_id and o.id = coalesce(c.merged_into, c.id)
    left join customer_identities i on i.tenant_id = o.tenant_id and i.customer_id = o.id
   where n.channel is null
   order by n.id limit :atOnce
     for update of n skip locked`
