import type { DatabaseQueryBuilderContract as QueryBuilder } from '@adonisjs/lucid/types/querybuilder'

const WORD = 'prepared'
const MARK = `/* ${WORD} */ `

const names = new Map<string, string>()

/**
 * Marks SQL of a path that must be quick and whose plan does not depend on the values: each connection plans it once
 * instead of every time. The text must be constant, or one of a few.
 *
 * @example
 * db.rawQuery(prepared('select name from venues where id = :id'), { id })
 */
export const prepared = (sql: string) => MARK + sql

/**
 * The same of a query that is built, which names its columns: a kept plan of `*` fails once there is another column.
 *
 * @example
 * preparing(Venue.query().where('id', id).select('name')).first()
 */
export function preparing<Query extends Pick<QueryBuilder, 'knexQuery'>>(query: Query): Query {
  query.knexQuery.comment(WORD)
  return query
}

/** The name under which a connection keeps the plan of a marked statement. */
export function preparedName(text: string): string | undefined {
  if (!text.startsWith(MARK)) return undefined
  let name = names.get(text)
  if (!name) names.set(text, (name = `krug_${names.size}`))
  return name
}
