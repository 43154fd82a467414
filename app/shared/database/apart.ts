import db from '@adonisjs/lucid/services/db'

/** Runs `work` so that its failure leaves the scope that is open usable: what it did until then is undone, and no more. */
export async function apart<T>(work: () => Promise<T>): Promise<T> {
  await db.rawQuery('savepoint apart')
  try {
    const result = await work()
    await db.rawQuery('release savepoint apart')
    return result
  } catch (error) {
    await db.rawQuery('rollback to savepoint apart')
    throw error
  }
}
