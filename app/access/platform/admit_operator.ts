import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { SignInRequiredError } from '#access/errors/errors'
import type User from '#access/models/user'
import { assertSecondFactor } from '#access/platform/operator_second_factor'
import { operatorBy } from '#access/platform/operator_query'
import { describeWork } from '#shared/telemetry/work'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Who operates the installation: on the platform's pages, and in a tenant that lets support look. */
    operator?: User
  }
}

/** What a session of the platform remembers; nothing of it opens a tenant. */
export const OPERATOR = 'operatorId'

/**
 * Lets in who operates the installation, and nobody of a tenant. What is about the own `account` is open before the second
 * factor is set up.
 *
 * @throws SignInRequiredError, SecondFactorRequiredError
 */
export async function admitOperator(ctx: HttpContext, next: NextFn, account = false) {
  ctx.operator = account ? await signedInOperator(ctx) : await currentOperator(ctx)
  ctx.switchLocale(ctx.operator.locale)
  return next()
}

/** @throws SignInRequiredError, SecondFactorRequiredError */
export async function currentOperator(ctx: HttpContext): Promise<User> {
  const operator = await signedInOperator(ctx)
  await assertSecondFactor(ctx, operator.id)
  return operator
}

/** @throws SignInRequiredError also when the right was taken away since. */
async function signedInOperator({ session }: HttpContext): Promise<User> {
  const id = session?.get(OPERATOR) as string | undefined
  const operator = id ? await operatorBy(id) : null
  if (!operator) throw new SignInRequiredError()
  describeWork({ userId: operator.id })
  return operator
}
