import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { IdempotencyKeyRequiredError } from '#shared/idempotency/errors'
import { rememberAnswer, takeKey, type Answer } from '#shared/idempotency/remembered_answer'

const LONGEST_KEY = 200

/**
 * A request that names an `Idempotency-Key` has its effect once: sent again it gets the very answer of the first time.
 * Stands behind `can`, whose transaction it shares; a refusal is rolled back with the key and may be tried again.
 */
export default class IdempotentMiddleware {
  async handle({ request, response, actor }: HttpContext, next: NextFn) {
    const key = request.header('idempotency-key')?.trim()
    if (!key || key.length > LONGEST_KEY) throw new IdempotencyKeyRequiredError()
    const asked = [request.method(), request.url(), actor.userId, request.raw() ?? ''].join('\n')
    const before = await takeKey(key, createHash('sha256').update(asked).digest())
    if (before) return send(before)

    await next()
    const answer = {
      status: response.getStatus(),
      text: JSON.stringify(response.getBody() ?? null),
    }
    if (answer.status >= 400) return
    await rememberAnswer(key, answer)
    send(answer)

    function send({ status, text }: Answer) {
      response.status(status).header('content-type', 'application/json; charset=utf-8').send(text)
    }
  }
}
