import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { inParts, PermissionError, type Http, type Schema } from '@krug/connector-sdk'
import { NotFoundError } from '../problems.ts'
import { answer, call } from './call.ts'
import { readAllOf, type Keyset } from './keyset.ts'

/** What the vendor's universal methods are about. */
export const LEAD = 1
export const DEAL = 2
export const CONTACT = 3

interface Items<T> extends Keyset<T> {
  one: Schema<{ result: { item: T } }>
}

const number = () => vine.number().optional()

const contactFields = vine
  .array(
    vine.object({
      id: number(),
      typeId: vine.string(),
      value: vine.string().optional(),
    })
  )
  .optional()

const opportunity = {
  id: vine.number(),
  title: vine.string().optional(),
  stageId: vine.string(),
  stageSemanticId: vine.string().optional(),
  opportunity: number(),
  currencyId: vine.string().optional(),
  assignedById: number(),
  createdTime: vine.string(),
  updatedTime: vine.string(),
  movedTime: vine.string().optional(),
  sourceId: vine.string().optional(),
  contactId: number(),
  contactIds: vine.array(vine.number()).optional(),
}

const deal = vine.object({
  ...opportunity,
  categoryId: vine.number(),
  closedate: vine.string().optional(),
  leadId: number(),
})

const lead = vine.object({
  ...opportunity,
  name: vine.string().optional(),
  lastName: vine.string().optional(),
  dateClosed: vine.string().optional(),
  fm: contactFields,
})

const contact = vine.object({
  id: vine.number(),
  name: vine.string().optional(),
  secondName: vine.string().optional(),
  lastName: vine.string().optional(),
  birthdate: vine.string().optional(),
  updatedTime: vine.string(),
  fm: contactFields,
})

export type Deal = Infer<typeof deal>
export type Lead = Infer<typeof lead>
export type Contact = Infer<typeof contact>
export type ContactFields = Infer<typeof contactFields>

const OPPORTUNITY_FIELDS = [...Object.keys(opportunity), 'categoryId', 'closedate', 'leadId']
/** Phones and addresses come only with everything: they cannot be asked for by name. */
const EVERYTHING = ['*']

/** https://apidocs.bitrix24.ru/api-reference/crm/universal/crm-item-list.html */
export const DEALS = items(DEAL, deal, OPPORTUNITY_FIELDS)
export const LEADS = items(LEAD, lead, EVERYTHING)
export const CONTACTS = items(CONTACT, contact, EVERYTHING)

function items<S extends SchemaTypes>(entityTypeId: number, row: S, select: string[]) {
  const page = vine.create({ items: vine.array(row) })['~standard']
  return {
    method: 'crm.item.list',
    id: 'id',
    lastId: '[items][49][id]',
    rows: { '~standard': { ...page, validate: rowsOf(page.validate) } },
    idOf: (item: { id: number }) => item.id,
    params: { entityTypeId, select },
    one: answer(vine.object({ item: row })),
  } as unknown as Items<Infer<S> & { id: number }>
}

type Validate = (value: unknown) => any

/** The list itself, out of the object that it comes in. */
export function rowsOf(validate: Validate, name = 'items'): Validate {
  return async (value) => {
    const result = await validate(value)
    return result.issues ? result : { value: result.value[name] }
  }
}

/**
 * Entities by id. A list leaves out what the user may not see as well as what is gone: only what the vendor does not
 * find is gone.
 */
export async function fetchByIds<T extends { id: number }>(
  http: Http,
  list: Items<T>,
  ids: string[]
): Promise<{ found: T[]; gone: string[] }> {
  const answers = await readAllOf(
    http,
    list,
    inParts(ids, 50).map((part) => ({ '@id': part }))
  )
  const found = answers.flat()
  const known = new Set(found.map((item) => String(item.id)))
  const gone: string[] = []
  for (const id of ids.filter((each) => !known.has(each))) {
    const item = await fetchOne(http, list, id)
    if (item === 'gone') gone.push(id)
    else if (item !== 'hidden') found.push(item)
  }
  return { found, gone }
}

async function fetchOne<T>(http: Http, list: Items<T>, id: string): Promise<T | 'gone' | 'hidden'> {
  const params = { entityTypeId: list.params.entityTypeId, id: Number(id) }
  try {
    const { result } = await call(http, 'crm.item.get', params, list.one)
    return result.item
  } catch (error) {
    if (error instanceof NotFoundError) return 'gone'
    if (error instanceof PermissionError) return 'hidden'
    throw error
  }
}
