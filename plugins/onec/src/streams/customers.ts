import vine from '@vinejs/vine'
import { defineStream, type Context, type Page, type Rec } from '@krug/connector-sdk'
import { ANONYMOUS, type Config } from '../config.ts'
import { contactsOf, phoneOfCard } from '../mappers/phones.ts'
import { cardId } from '../mappers/to_receipt.ts'
import { catalogRow, flag, reference, text } from '../odata/fields.ts'
import { notPublished } from '../odata/goods.ts'
import { readCatalog } from '../odata/pages.ts'
import { ref, type Row } from '../odata/query.ts'
import { COUNTERPARTIES, PERSONS } from '../odata/sets.ts'
import { openBase, type Base } from '../profiles/base.ts'
import { readService } from '../service/read.ts'
import { toCustomer } from '../service/to_records.ts'

/** Which list, by its place, and how many of its rows were read; `next` is the cursor of our own service. */
type CustomerCursor = { list: number; skip: number; next: string }
type CustomerPage = Page<'customer', CustomerCursor>

const cursorSchema = vine.create({ list: vine.number(), skip: vine.number(), next: vine.string() })

export const customers = defineStream<Config, 'customer', CustomerCursor>({
  emits: 'customer',
  cursor: cursorSchema,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, { resume }) {
    if (ctx.config.mode === 'service') {
      if (resume && !resume.next) return
      for await (const { rows, next } of readService(ctx, 'customers', {}, resume?.next)) {
        const upserts = rows.map((row) => ctx.seal('customer', toCustomer(row)))
        yield { upserts, cursor: { list: 0, skip: 0, next } }
      }
    } else yield* readPeople(ctx, await openBase(ctx), resume)
  },
})

const person = vine.object({
  ...catalogRow,
  IsFolder: flag(),
  Покупатель: flag(),
  КонтактнаяИнформация: vine
    .array(vine.object({ Тип: text(), Представление: text(), НомерТелефона: text() }))
    .optional(),
})

interface Owner {
  name?: string
  phone?: string
  email?: string
}

/** Counterparties, then cards with the phone of who owns them. Persons come as owners alone: staff are persons too. */
async function* readPeople(
  ctx: Context<Config>,
  { model, profile }: Base,
  resume: CustomerCursor | null
): AsyncIterable<CustomerPage> {
  const sets = COUNTERPARTIES.filter((set) => model.has(set))
  const cards = profile.cards && model.has(profile.cards.set) ? profile.cards : undefined
  if (sets.length === 0 && !cards) {
    yield {
      upserts: [],
      notes: [notPublished(...COUNTERPARTIES, ...(profile.cards ? [profile.cards.set] : []))],
      cursor: resume ?? { list: 0, skip: 0, next: '' },
    }
    return
  }
  const owners = new Map<string, Owner>()
  const known = (set: string) => readOwners(ctx, model, set, owners)
  for (const [list, set] of sets.entries()) {
    const read = resume && resume.list > list
    if (read && !cards) continue
    let passed = read ? Infinity : resume?.list === list ? resume.skip : 0
    for await (const { rows, next } of known(set)) {
      if (next <= passed) continue
      passed = 0
      const records = rows.filter((row) => isCustomer(row, ctx.config)).map(toPerson)
      yield {
        upserts: records.map((record) => ctx.seal('customer', record)),
        cursor: { list, skip: next, next: '' },
      }
    }
  }
  if (!cards) return
  if (model.has(PERSONS)) await Array.fromAsync(known(PERSONS), () => null)
  const list = sets.length
  const row = vine.object({
    ...catalogRow,
    [cards.code]: text(),
    [cards.owner]: reference(),
    ВладелецКарты_Type: text(),
  })
  const select = model.fields(cards.set, [
    'Ref_Key',
    'Description',
    'DeletionMark',
    cards.code,
    cards.owner,
    'ВладелецКарты_Type',
  ])
  const skip = resume?.list === list ? resume.skip : 0
  for await (const { rows, next } of readCatalog(ctx, { set: cards.set, row }, { select, skip })) {
    const records = rows.map((each) =>
      toCard(each, owners.get(ref(each[cards.owner]) ?? ''), each[cards.code], ctx.config)
    )
    yield {
      upserts: records.map((record) => ctx.seal('customer', record)),
      cursor: { list, skip: next, next: '' },
    }
  }
}

/** Reads a catalogue and remembers how to reach its people. */
async function* readOwners(
  ctx: Context<Config>,
  model: Base['model'],
  set: string,
  owners: Map<string, Owner>
) {
  const select = model.fields(set, [
    'Ref_Key',
    'Description',
    'DeletionMark',
    'IsFolder',
    'Покупатель',
    'КонтактнаяИнформация',
  ])
  for await (const page of readCatalog(ctx, { set, row: person }, { select })) {
    for (const row of page.rows)
      owners.set(row.Ref_Key, { name: row.Description, ...contactsOf(row.КонтактнаяИнформация) })
    yield page
  }
}

function isCustomer(row: Row, { anonymous = ANONYMOUS }: Config): boolean {
  if (row.IsFolder || row.Покупатель === false) return false
  const name = (row.Description ?? '').toLowerCase()
  return !anonymous.some((each) => each.toLowerCase() === name)
}

function toPerson(row: Row): Rec<'customer'> {
  return {
    externalId: row.Ref_Key,
    name: row.Description || undefined,
    ...contactsOf(row.КонтактнаяИнформация),
    deleted: row.DeletionMark || undefined,
  }
}

function toCard(
  row: Row,
  owner: Owner | undefined,
  code: string | undefined,
  { phoneFromCard }: Config
): Rec<'customer'> {
  const fromCode = phoneFromCard === 'never' ? undefined : phoneOfCard(code)
  return {
    externalId: cardId(row.Ref_Key),
    name: owner?.name || undefined,
    phone: owner?.phone ?? fromCode,
    email: owner?.email,
    deleted: row.DeletionMark || undefined,
  }
}
