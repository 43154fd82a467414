import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { SignInRequiredError } from '#access/errors/errors'
import type User from '#access/models/user'
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

/** Lets in who operates the installation, and nobody of a tenant. @throws SignInRequiredError */
export async function admitOperator(ctx: HttpContext, next: NextFn) {
  ctx.operator = await currentOperator(ctx)
  ctx.switchLocale(ctx.operator.locale)
  return next()
}

/** @throws SignInRequiredError also when the right was taken away since. */
export async function currentOperator({ session }: HttpContext): Promise<User> {
  const id = session?.get(OPERATOR) as string | undefined
  const operator = id ? await operatorBy(id) : null
  if (!operator) throw new SignInRequiredError()
  describeWork({ userId: operator.id })
  return operator
}
