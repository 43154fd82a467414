import { CreateCustomer } from '#customers/actions/save_customer'
import { CreateSegment } from '#customers/actions/save_segment'
import { AddNote } from '#customers/actions/save_note'
import { GiveConsent } from '#customers/actions/set_consent'
import { TakeRequest } from '#customers/requests/take_request'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Spend } from '#loyalty/ledger/actions/spend'
import { givenVenue, type Tenant } from '#tests/helpers/given'
import { customerBy, givenTill } from '#tests/helpers/given_customers'

const ANNA = '+79031112233'
const BORIS = '+79034445566'
const EMAIL = 'anna@example.test'
const DAY = 86_400_000

/** A café with customers: one who comes often and has bonuses, one who came once, two who may be one person. */
export async function givenRegulars(tenant: Tenant) {
  const { actor, inside } = tenant
  const till = await givenTill(tenant, await givenVenue(tenant))
  await till.knows([
    { externalId: 'anna', name: 'Анна Ёлкина', phone: ANNA, email: EMAIL },
    { externalId: 'boris', name: 'Борис Орлов', phone: BORIS },
  ])
  const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10)
  await till.sells([
    ...[1, 8, 15, 22, 40, 70].map((ago) => ({
      phone: ANNA,
      closedAt: `${day(ago)}T12:00:00`,
      total: '450.00',
      items: [
        { name: 'Капучино', category: 'Кофе', quantity: '1', total: '250.00' },
        { name: 'Круассан', category: 'Выпечка', quantity: '1', total: '200.00' },
      ],
    })),
    { phone: BORIS, closedAt: `${day(60)}T12:00:00`, total: '300.00' },
  ])
  const [anna, boris] = [await customerBy(tenant, ANNA), await customerBy(tenant, BORIS)]
  return inside(async () => {
    const twin = await new CreateCustomer().handle(actor, { name: 'Анна Е.', email: EMAIL })
    await new AddNote().handle(actor, anna, 'Любит столик у окна')
    await new GiveConsent().handle(actor, anna, { kind: 'email', source: 'paper' })
    await new TakeRequest().handle(actor, {
      customerId: anna,
      kind: 'deletion',
      channel: 'letter',
      receivedOn: day(40),
    })
    const segmentId = await new CreateSegment().handle(actor, {
      name: 'Частые гости',
      conditions: { all: [{ field: 'visits', op: 'gte', value: 3 }] },
    })
    const at = (ago: number) => new Date(Date.now() - ago * DAY)
    await new Earn().handle(actor, {
      customerId: anna,
      amount: 500_00,
      reason: 'purchase',
      at: at(10),
      expiresAt: at(-20),
    })
    await new Spend().handle(actor, {
      customerId: anna,
      amount: 120_00,
      reason: 'purchase',
      source: { type: 'purchase', id: 'A-17' },
      at: at(3),
    })
    return { anna, boris, twin, segmentId }
  })
}
