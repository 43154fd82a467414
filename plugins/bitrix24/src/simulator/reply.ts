import { json, type Answer } from '@krug/connector-sdk/simulator'

/** What a method answers, before it gets its envelope. */
export interface Reply {
  result: unknown
  total?: number
  next?: number
}

/** An error in the vendor's words. */
export class VendorProblem extends Error {
  readonly status: number
  readonly body: { error: string; error_description: string }

  constructor(status: number, error: string, description = '') {
    super(error)
    this.status = status
    this.body = { error, error_description: description }
  }
}

const TIME = { duration: 0.1, processing: 0.1, operating: 0.2 }

export function answerReply(reply: Reply): Answer {
  return json({ ...reply, time: TIME })
}

export function answerProblem(status: number, error: string, more: object = {}): Answer {
  return json({ error, error_description: '', ...more }, status)
}
