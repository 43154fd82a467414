import type { Database } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Client = ReturnType<Database['connection']>
type Options = Parameters<Client['transaction']>[0]
type Work<T> = (trx: TransactionClientContract) => Promise<T>

interface Knex {
  commit(): Promise<{ response?: { command: string } } | undefined>
  /** Rejects where the transaction did not come to a good end. */
  executionPromise: Promise<unknown>
}

/** Statements of it failed, and whoever asked for them went on all the same. */
class RolledBackError extends Error {
  constructor() {
    super('the transaction was to be committed, and was rolled back: a statement of it had failed')
  }
}

/**
 * Makes a transaction that could not be committed fail. Lucid waits for the promise of the statement `COMMIT`, which
 * resolves although the connection broke or a deferred constraint refused, and PostgreSQL answers the `COMMIT` of a
 * transaction that had failed before with a rollback and no error. Either way what never was would be confirmed.
 */
export function installSureCommits(db: Database) {
  const pick = db.connection
  db.connection = function (this: Database, ...asked: Parameters<Database['connection']>) {
    const client = pick.apply(this, asked)
    return client.isTransaction ? client : withSureCommits(client)
  } as Database['connection']
}

function withSureCommits(client: Client) {
  const begin = client.transaction.bind(client) as unknown as (
    work: undefined,
    options: Options
  ) => Promise<TransactionClientContract>
  client.transaction = async function <T>(work?: Work<T> | Options, options?: Options) {
    if (typeof work !== 'function') return sure(await begin(undefined, work))
    const trx = sure(await begin(undefined, options))
    try {
      const result = await work(trx)
      if (!trx.isCompleted) await trx.commit()
      return result
    } catch (error) {
      await trx.rollback()
      throw error
    }
  } as Client['transaction']
  return client
}

function sure(trx: TransactionClientContract) {
  const knex = trx.knexClient as unknown as Knex
  const commit = knex.commit
  knex.commit = async () => {
    const answer = await commit()
    await knex.executionPromise
    if (answer?.response?.command === 'ROLLBACK') throw new RolledBackError()
    return answer
  }
  return trx
}
