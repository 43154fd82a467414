import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Scope {
  tenantId: string
  trx: TransactionClientContract
  failure?: unknown
  afterCommit: (() => Promise<unknown> | unknown)[]
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const APP_CONNECTION = 'app'
const storage = new AsyncLocalStorage<Scope | undefined>()

class Rollback extends Error {
  constructor(readonly result: unknown) {
    super('rolled back')
  }
}

export function currentScope() {
  return storage.getStore()
}

/** The tenant of the scope that is open. @throws Error outside a scope: a bug in the caller. */
export function currentTenantId() {
  const scope = storage.getStore()
  if (!scope) throw new Error('no tenant scope is open')
  return scope.tenantId
}

/**
 * Makes the scope's transaction roll back although the request goes on to answer: an exception in a controller is
 * turned into a response before the middleware that opened the scope could see it.
 */
export function markFailed(error: unknown) {
  const scope = storage.getStore()
  if (scope) scope.failure ??= error
}

/** Runs `work` beside the scope that is open: on a connection of its own, kept whatever becomes of the scope. */
export function outsideScope<T>(work: () => T): T {
  return storage.run(undefined, work)
}

/** Makes the scope's transaction roll back although nothing failed: what it did was only to be looked at. */
export function undoScope() {
  markFailed(new Error('only to be looked at'))
}

/** Runs `work` once the scope's transaction has committed, or at once outside a scope. */
export async function afterCommit(work: () => Promise<unknown> | unknown) {
  const scope = storage.getStore()
  if (scope) scope.afterCommit.push(work)
  else await work()
}

/** Inside a scope every use of the application's connection is the scope's transaction. */
export function installTenantScope(db: Database) {
  const pick = db.connection
  db.connection = function (this: Database, wanted = this.primaryConnectionName, options) {
    const scope = wanted === APP_CONNECTION ? storage.getStore() : undefined
    return scope ? scope.trx : pick.call(this, wanted, options)
  } as Database['connection']
}

/** Whether several scopes can be open beside each other; not where everything is one transaction, as in tests. */
export function canOpenScopes(db: Database) {
  return !db.connection(APP_CONNECTION).isTransaction
}

/**
 * Runs `work` as one transaction in which exactly one tenant's rows exist. Row level security reads the setting this
 * makes; without it every tenant table is empty and refuses writes.
 *
 * Keep calls to outside services out of it: the scope holds a database connection until it ends.
 *
 * @throws Error when a scope of another tenant is open.
 */
export async function withTenant<T>(
  db: Database,
  tenantId: string,
  work: () => Promise<T>
): Promise<T> {
  if (!UUID.test(tenantId)) throw new Error('tenant id must be a uuid')
  const outer = storage.getStore()
  if (outer?.tenantId === tenantId) return work()
  if (outer) throw new Error('no scope of another tenant inside a scope')

  const root = db.connection(APP_CONNECTION)
  const committed: Scope['afterCommit'] = []
  let result: T
  try {
    result = await root.transaction(async (trx) => {
      await trx.rawQuery(`select set_config('app.tenant_id', ?, true)`, [tenantId])
      const scope: Scope = { tenantId, trx, afterCommit: committed }
      const value = await storage.run(scope, work)
      if (scope.failure) throw new Rollback(value)
      // Tests run inside an outer transaction, where the setting would outlive a savepoint that is released.
      if (root.isTransaction) await trx.rawQuery(`select set_config('app.tenant_id', '', true)`)
      return value
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result as T
    throw error
  }
  for (const effect of committed) await effect()
  return result
}

/** As long a statement may take there; the roles of the primary have the same limit of their own. */
const LONGEST_STATEMENT = '60s'

/**
 * The rows of one tenant on another connection, as one moment has them: nothing can be written there, and the scope that is
 * open goes on afterwards.
 */
export function inSnapshot<T>(
  db: Database,
  connection: string,
  tenantId: string,
  work: () => Promise<T>
): Promise<T> {
  return db.connection(connection).transaction(async (trx) => {
    await trx.rawQuery('set transaction isolation level repeatable read, read only')
    await trx.rawQuery(
      `select set_config('app.tenant_id', ?, true), set_config('statement_timeout', ?, true)`,
      [tenantId, LONGEST_STATEMENT]
    )
    return storage.run({ tenantId, trx, afterCommit: [] }, work)
  })
}
