import { EventEmitter, once } from 'node:events'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const rest = new EventEmitter()
let unfinished = 0

/** Counts the requests that the server is busy with, whether or not anybody still waits for the answer. */
export default class CountUnfinishedRequests {
  async handle(_ctx: HttpContext, next: NextFn) {
    unfinished++
    try {
      return await next()
    } finally {
      if (--unfinished === 0) rest.emit('rest')
    }
  }
}

/** Resolves when the server is busy with nothing. */
export async function requestsFinished() {
  if (unfinished > 0) await once(rest, 'rest')
}
