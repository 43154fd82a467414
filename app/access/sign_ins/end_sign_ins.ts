import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import SignIn from '#access/models/sign_in'

/**
 * Ends one of the actor's own sign-ins: its cookie or its tokens open nothing from now on, in any process.
 *
 * @throws NotFoundError
 */
export class EndSignIn {
  async handle(actor: Actor, id: string) {
    const userId = actor.userId!
    const signIn = found(await SignIn.query().where({ id, userId }).first())
    await signIn.delete()
    await audit(actor, { kind: signIn.kind })
  }
}

/** Ends all of the actor's own sign-ins but the one that is named. */
export class EndOwnOtherSignIns {
  async handle(actor: Actor, keptId: string | null) {
    await new EndOtherSignIns().handle(actor.userId!, keptId)
    await audit(actor, { others: true })
  }
}

/** Ends all sign-ins of a person but the one that is named. */
export class EndOtherSignIns {
  async handle(userId: string, keptId: string | null) {
    const others = SignIn.query().where({ userId })
    if (keptId) others.whereNot('id', keptId)
    await others.delete()
  }
}

function audit(actor: Actor, details: object) {
  return new RecordAudit().handle(actor, {
    action: 'sign_ins.ended',
    subjectType: 'user',
    subjectId: actor.userId!,
    details: { ...details },
  })
}
