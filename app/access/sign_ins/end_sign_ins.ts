import SignIn from '#access/models/sign_in'
import { found } from '#shared/errors/not_found'

/** Ends one sign-in: its cookie or its tokens open nothing from now on, in any process. @throws NotFoundError */
export class EndSignIn {
  async handle(userId: string, id: string) {
    await found(await SignIn.query().where({ id, userId }).first()).delete()
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
