import type { HttpContext } from '@adonisjs/core/http'
import type { Session } from '@adonisjs/session'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { originOf } from '#access/controllers/origin_of'
import { browserOriginOf } from '#access/controllers/portal/known_device'
import { begin } from '#access/controllers/portal/session_controller'
import { PasskeyRefusedError } from '#access/errors/errors'
import { AddPasskey, optionsOfNewPasskey, RemovePasskey } from '#access/passkeys/add_passkey'
import { optionsOfSignIn, SignInWithPasskey } from '#access/passkeys/sign_in_with_passkey'
import { ProveIdentity } from '#access/sign_ins/prove_identity'
import { tellOfNewBrowser } from '#access/sign_ins/tell_of_new_device'
import {
  addPasskeyValidator,
  enterWithPasskeyValidator,
} from '#access/validators/passkey_validator'
import { proofValidator } from '#access/validators/auth_validator'

/** Passkeys belong to browsers, and so their challenges to sessions: programs have tokens. */
export default class PasskeysController {
  async signInOptions({ session }: HttpContext) {
    return { data: remembered(session, await optionsOfSignIn()) }
  }

  async signIn(ctx: HttpContext) {
    const { response } = await ctx.request.validateUsing(enterWithPasskeyValidator)
    const challenge = taken(ctx.session)
    const entered = await new SignInWithPasskey().handle(
      challenge,
      response as unknown as AuthenticationResponseJSON
    )
    const signInId = await begin(ctx, entered)
    await tellOfNewBrowser(entered.user, signInId, browserOriginOf(ctx))
    return ctx.response.noContent()
  }

  async options(ctx: HttpContext) {
    const claim = await ctx.request.validateUsing(proofValidator)
    const user = ctx.auth.user!
    await new ProveIdentity().handle({ email: user.email, ...claim, origin: originOf(ctx) })
    return { data: remembered(ctx.session, await optionsOfNewPasskey(user)) }
  }

  async store({ actor, request, response, session }: HttpContext) {
    const input = await request.validateUsing(addPasskeyValidator)
    await new AddPasskey().handle(actor, {
      name: input.name,
      challenge: taken(session),
      response: input.response as unknown as RegistrationResponseJSON,
    })
    return response.created()
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new RemovePasskey().handle(actor, params.id)
    return response.noContent()
  }
}

const KEY = 'passkeyChallenge'
const LIFE_MS = 5 * 60_000

function remembered<T extends { challenge: string }>(session: Session, options: T) {
  session.put(KEY, { challenge: options.challenge, until: Date.now() + LIFE_MS })
  return options
}

/** A challenge is good for one answer. @throws PasskeyRefusedError */
function taken(session: Session): string {
  const asked = session.pull(KEY) as { challenge: string; until: number } | null
  if (!asked || asked.until < Date.now()) throw new PasskeyRefusedError()
  return asked.challenge
}
