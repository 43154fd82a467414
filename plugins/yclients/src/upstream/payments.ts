import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { answer, id, link, number, scalar } from './answer.ts'
import type { Branch } from './branches.ts'

/** Money that came to a desk, or went back out of it. */
export const payment = vine.object({
  id: id(),
  date: vine.string(),
  account_id: link(),
  amount: number(),
})

/** What a card, a certificate, an abonement or a deposit paid. */
const loyalty = vine.object({ id: link(), type_id: vine.number(), amount: number() })

const visit = answer(vine.object({ loyalty_transactions: vine.array(loyalty).optional() }))

const sale = answer(
  vine.object({
    state: vine.object({
      payment_transactions: vine
        .array(
          vine.object({
            id: id(),
            date: vine.string().optional(),
            amount: number(),
            account: vine.object({ id: link() }).optional(),
          })
        )
        .optional(),
      loyalty_transactions: vine.array(loyalty).optional(),
    }),
  })
)

const desks = answer(vine.array(vine.object({ id: id(), title: scalar(), type: vine.number() })))

export type Payment = Infer<typeof payment>
export type LoyaltyPayment = Infer<typeof loyalty>

export interface Desk {
  id: string
  title: string
  cash: boolean
}

export interface Settlement {
  /** Without a date where the vendor tells none. */
  money: (Omit<Payment, 'date'> & { date?: string })[]
  loyalty: LoyaltyPayment[]
}

/** https://developers.yclients.com/ru/#tag/Kassy */
export async function fetchDesks(http: Http, branch: Branch): Promise<Desk[]> {
  const { data } = await http.send({ path: `accounts/${branch.id}`, expect: desks })
  return data.map(({ id: key, title, type }) => ({
    id: key,
    title: title || key,
    cash: type === 0,
  }))
}

/** A list of appointments tells what came to a desk, and not what was paid without money. */
export async function fetchLoyalty(
  http: Http,
  branch: Branch,
  of: { id: string; visit_id?: string }
): Promise<LoyaltyPayment[]> {
  const path = `visit/details/${branch.id}/${of.id}/${of.visit_id}`
  const { data } = await http.send({ path, expect: visit })
  return data.loyalty_transactions ?? []
}

export async function fetchSettlement(
  http: Http,
  branch: Branch,
  document: string
): Promise<Settlement> {
  const { data } = await http.send({
    path: `company/${branch.id}/sale/${document}`,
    expect: sale,
  })
  const { payment_transactions: money = [], loyalty_transactions: paid = [] } = data.state
  return {
    money: money.map(({ account, ...row }) => ({ ...row, account_id: account?.id })),
    loyalty: paid,
  }
}
