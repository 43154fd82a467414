import vine from '@vinejs/vine'
import type { Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import type { Lookups } from '../mappers/to_receipt.ts'
import type { Base } from '../profiles/base.ts'
import type { DocumentShape } from '../profiles/profile.ts'
import { catalogRow, key, reference, text } from './fields.ts'
import { fetchCatalog } from './pages.ts'
import { fetchRows, ref, type Row } from './query.ts'
import { CARD_SALES, PAYMENT_KINDS, VARIANTS } from './sets.ts'

/** What receipts name by key alone. */
export async function fetchLookups(ctx: Context<Config>, base: Base): Promise<Lookups> {
  return {
    payments: await fetchPaymentKinds(ctx, base),
    desks: await fetchDesks(ctx, base),
    cards: new Map(),
    variants: base.model.has(VARIANTS),
    bonusAs: ctx.config.bonusAs,
  }
}

async function fetchPaymentKinds(ctx: Context<Config>, { model }: Base) {
  if (!model.has(PAYMENT_KINDS)) return new Map()
  const row = vine.object({ ...catalogRow, ТипОплаты: text() })
  const select = model.fields(PAYMENT_KINDS, ['Ref_Key', 'Description', 'ТипОплаты'])
  const rows = await fetchCatalog(ctx, { set: PAYMENT_KINDS, row }, select)
  return new Map(
    rows.map((each) => [
      each.Ref_Key,
      { name: each.Description || each.Ref_Key, type: each.ТипОплаты ?? '' },
    ])
  )
}

async function fetchDesks(ctx: Context<Config>, { model, profile }: Base) {
  const desk = profile.sale.venueOfDesk
  if (!desk || !model.has(desk.set)) return new Map<string, string>()
  const row = vine.object({ Ref_Key: key(), [desk.field]: reference() })
  const rows = await fetchCatalog(ctx, { set: desk.set, row }, ['Ref_Key', desk.field])
  return new Map(
    rows.flatMap((each) => (ref(each[desk.field]) ? [[each.Ref_Key, each[desk.field]]] : []))
  )
}

const cardSale = vine.object({ Recorder: vine.string(), ДисконтнаяКарта_Key: reference() })

/** Retail notes the card of a sale in a register: for documents that have no field for it. */
export async function fetchCards(
  ctx: Context<Config>,
  { model }: Base,
  shape: DocumentShape,
  rows: Row[]
): Promise<Map<string, string>> {
  const named = model.fields(shape.set, [shape.card]).length > 0
  if (named || !model.has(CARD_SALES) || rows.length === 0) return new Map()
  const dates = rows.map((row) => row.Date).toSorted()
  const filter = `Period ge datetime'${dates[0]}' and Period le datetime'${dates.at(-1)}'`
  const source = { set: `${CARD_SALES}_RecordType`, row: cardSale, timeoutSeconds: 180 }
  const sales = await fetchRows(ctx, source, { filter })
  return new Map(
    sales.flatMap((sale) => {
      const card = ref(sale.ДисконтнаяКарта_Key)
      return card ? [[sale.Recorder, card]] : []
    })
  )
}
