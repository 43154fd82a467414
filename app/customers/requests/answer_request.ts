import type { Actor } from '#shared/actor'
import { EraseCustomer } from '#customers/actions/erase_customer'
import { UpdateCustomer, type CustomerInput } from '#customers/actions/save_customer'
import { WithdrawConsent } from '#customers/actions/set_consent'
import { RequestExtensionError, RequestUnansweredError } from '#customers/requests/errors'
import { changeRequest, lockOpenRequest } from '#customers/requests/open_request'
import type { PersonRequest } from '#customers/requests/requests_query'
import { sealText } from '#customers/requests/sealed'
import type { RequestKind } from '#customers/requests/terms'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

interface Fulfilment {
  /** What was done, where it was not done by Krug alone. */
  answer?: string
  /** Of a correction: what is right. */
  changes?: CustomerInput
}

type Done = PersonRequest['done']
type Fulfil = (actor: Actor, request: PersonRequest, given: Fulfilment) => Promise<Done | null>

/** What Krug itself does for each kind; `null` where nothing was, so that somebody has to say what was done. */
const FULFIL: Record<RequestKind, Fulfil> = {
  async information(_actor, { fileTakenAt }) {
    return fileTakenAt && {}
  },
  async correction(actor, { customer }, { changes = {} }) {
    const fields = Object.keys(changes)
    if (fields.length === 0) return null
    await new UpdateCustomer().handle(actor, customer.id, changes)
    return { fields }
  },
  async deletion(actor, { customer }) {
    if (!customer.erased) await new EraseCustomer().handle(actor, customer.id)
    return { erased: true }
  },
  async stop(actor, { customer, purpose }) {
    if (!customer.erased) await new WithdrawConsent().handle(actor, customer.id, purpose!)
    return { withdrawn: purpose! }
  },
}

/**
 * Does what a person asked for and closes the request: corrects, erases, or stops the purpose. Information is given with
 * the file of everything, or in words.
 *
 * @throws NotFoundError, RequestClosedError, RequestUnansweredError, CustomerPhoneTakenError
 */
export class FulfilRequest {
  async handle(actor: Actor, id: string, given: Fulfilment) {
    const request = await lockOpenRequest(actor, id)
    const done = await FULFIL[request.kind](actor, request, given)
    if (!done && !given.answer) throw new RequestUnansweredError({}, 'answer')
    const answer = sealText(await tenantCipher(), 'answer', id, given.answer)
    const columns = { ...closed(actor, 'fulfilled'), done: JSON.stringify(done ?? {}), answer }
    await changeRequest(actor, request, 'requests.fulfilled', columns, done ?? {})
  }
}

/** Says no, and why. @throws NotFoundError, RequestClosedError */
export class RefuseRequest {
  async handle(actor: Actor, id: string, reason: string) {
    const request = await lockOpenRequest(actor, id)
    const answer = sealText(await tenantCipher(), 'answer', id, reason)
    await changeRequest(actor, request, 'requests.refused', { ...closed(actor, 'refused'), answer })
  }
}

/** Takes the time that the law gives once, for a reason. @throws NotFoundError, RequestClosedError, RequestExtensionError */
export class ExtendRequest {
  async handle(actor: Actor, id: string, reason: string) {
    const request = await lockOpenRequest(actor, id)
    if (!request.extendableTo) throw new RequestExtensionError()
    const dueOn = request.extendableTo
    const columns = {
      due_on: dueOn,
      extended_at: new Date(),
      extension_reason: sealText(await tenantCipher(), 'extension', id, reason),
      told: null,
    }
    await changeRequest(actor, request, 'requests.extended', columns, { dueOn })
  }
}

function closed({ userId }: Actor, state: 'fulfilled' | 'refused') {
  return { state, closed_at: new Date(), closed_by: userId }
}
