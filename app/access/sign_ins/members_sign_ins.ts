import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import Membership from '#access/models/membership'
import SignIn from '#access/models/sign_in'
import { assertMayManage } from '#access/actions/update_user'
import { describeSignIn } from '#access/sign_ins/sign_ins_query'

/** Sign-ins of a member into this tenant; those into other tenants are not its affair. */
const openSignIns = (actor: Actor, userId: string) =>
  SignIn.query()
    .where({ userId, enteredId: actor.tenantId })
    .where('expires_at', '>', DateTime.now().toJSDate())

/** @throws NotFoundError, RoleNotGrantableError */
async function assertMember(actor: Actor, userId: string) {
  await assertMayManage(actor, found(await Membership.findBy('user_id', userId)))
}

/** Where a member is signed in, the last used first. @throws NotFoundError, RoleNotGrantableError */
export async function signInsOfMember(actor: Actor, userId: string, currentId: string | null) {
  await assertMember(actor, userId)
  const rows = await openSignIns(actor, userId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(200)
  await audit(actor, 'sign_ins.listed', userId)
  return rows.map((row) => describeSignIn(row, currentId))
}

/** Ends one sign-in of a member, or all. @throws NotFoundError, RoleNotGrantableError for somebody who may do more */
export class EndSignInsOfMember {
  async handle(actor: Actor, userId: string, id?: string) {
    await assertMember(actor, userId)
    const wanted = openSignIns(actor, userId)
    const rows = await (id ? wanted.where({ id }) : wanted)
    if (id) found(rows[0])
    for (const row of rows) await row.delete()
    await audit(actor, 'sign_ins.ended_by_other', userId, { signIns: rows.length })
  }
}

function audit(actor: Actor, action: string, subjectId: string, details = {}) {
  return new RecordAudit().handle(actor, { action, subjectType: 'user', subjectId, details })
}
