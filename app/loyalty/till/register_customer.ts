import { CreateCustomer } from '#customers/actions/save_customer'
import { giveConsent } from '#customers/actions/set_consent'
import type { Actor } from '#shared/actor'

interface Newcomer {
  phone: string
  name?: string
}

/** A customer who joins at the till, with the consent that the cashier was given. @throws CustomerPhoneTakenError */
export class RegisterCustomer {
  async handle(actor: Actor, newcomer: Newcomer): Promise<string> {
    const id = await new CreateCustomer().handle(actor, newcomer)
    await giveConsent(actor, id, { kind: 'personal_data', source: 'till' })
    return id
  }
}
