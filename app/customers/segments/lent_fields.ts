import type { Actor } from '#shared/actor'

/** Something that another domain knows of customers, and that conditions may ask about. */
export interface LentField {
  group: 'loyalty'
  /** A figure, which who has no row has none of; or things of a list, of which a customer may have several. */
  type: 'number' | 'list'
  /** SQL of `customer_id` and `value`: a number, or the id of a thing of the list. */
  rows: string
  /** The things of the list. */
  choice?(actor: Actor): Promise<{ id: string; name: string }[]>
}

const lent = new Map<string, LentField>()

export function lendField(name: string, field: LentField) {
  lent.set(name, field)
}

export const lentField = (name: string) => lent.get(name)
export const lentFields = () => [...lent]

/** SQL of those with a row that compares so; where nothing at all would compare so as well, of those without the contrary. */
export function figureCompares(rows: string, op: string, value: number, bound: string) {
  const some = (compared: string) =>
    `exists (select 1 from (${rows}) x where x.customer_id = c.id and x.value ${compared} ${bound})`
  const { operator, contrary, ofNothing } = COMPARED[op]
  return ofNothing(value) ? `not ${some(contrary)}` : some(operator)
}

const COMPARED: Record<
  string,
  { operator: string; contrary: string; ofNothing(value: number): boolean }
> = {
  gte: { operator: '>=', contrary: '<', ofNothing: (value) => value <= 0 },
  lte: { operator: '<=', contrary: '>', ofNothing: (value) => value >= 0 },
  eq: { operator: '=', contrary: '<>', ofNothing: (value) => value === 0 },
}

export function listHas(rows: string, bound: string) {
  return `exists (
    select 1 from (${rows}) x where x.customer_id = c.id and x.value = any(cast(${bound} as text[])))`
}
