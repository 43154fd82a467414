import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { accountMark } from '#access/lockout/attempt'
import { originOf } from '#access/controllers/origin_of'
import type { KnownDevice, Origin } from '#access/sign_ins/origin'

const COOKIE = 'krug-device'
const MOST_ACCOUNTS = 10

/** Where a browser's request comes from, with the accounts that its signed cookie knows. */
export function browserOriginOf(ctx: HttpContext): Origin {
  const device = ctx.request.cookie(COOKIE) as KnownDevice | null
  return { ...originOf(ctx), ...(device && { device }) }
}

/** From now on the browser knows the account. */
export function knowDevice({ request, response }: HttpContext, email: string) {
  const device = request.cookie(COOKIE) as KnownDevice | null
  const mark = accountMark(email)
  const others = device?.accounts.filter((one) => one !== mark) ?? []
  const known: KnownDevice = {
    id: device?.id ?? randomUUID(),
    accounts: [mark, ...others].slice(0, MOST_ACCOUNTS),
  }
  response.cookie(COOKIE, known, { maxAge: '400 days' })
}
