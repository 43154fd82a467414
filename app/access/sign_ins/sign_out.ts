import SignIn from '#access/models/sign_in'
import { recordSignIn } from '#access/sign_ins/record_sign_in'

interface Input {
  /** Of the session; nobody may be signed in any more. */
  signInId?: string
  tenantId?: string
  ip: string
}

/** Ends the sign-in of a browser. */
export class SignOut {
  async handle({ signInId, tenantId, ip }: Input) {
    const signIn = signInId ? await SignIn.find(signInId) : null
    if (!signIn || !tenantId) return
    await signIn.delete()
    const { userId, kind } = signIn
    await recordSignIn({ tenantId, userId, action: 'sign_ins.ended', ip, details: { kind } })
  }
}
