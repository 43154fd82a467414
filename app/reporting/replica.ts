import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { DomainError } from '#shared/errors/domain_error'
import { stateOfFigures } from '#reporting/state_of_figures'
import { currentTenantId, inSnapshot } from '#tenancy/tenant_scope'

/** In config/database.ts, where there is a replica. */
const CONNECTION = 'reports'
/** As long one that did not answer is left alone: each attempt costs somebody a wait. */
const REST_MILLISECONDS = 30_000

const STATEMENT_TIMEOUT = '57014'

/** It has not heard of everything yet. */
class Behind extends Error {}

let restsUntil = 0

/**
 * Works out figures on the replica, if there is one that has everything which the primary has noted: it reads its own list
 * of changes in the very snapshot that the figures come from, so the answer is never older than the question. Behind, out of
 * reach, or unable to answer, it is passed over and the figures come from the scope that is open.
 *
 * @param state of the primary's list of changes
 */
export async function onReplica<T>(state: string, workOut: () => Promise<T>): Promise<T> {
  if (!db.manager.has(CONNECTION) || Date.now() < restsUntil) return workOut()
  try {
    return await inSnapshot(db, CONNECTION, currentTenantId(), async () => {
      if ((await stateOfFigures()) !== state) throw new Behind()
      return workOut()
    })
  } catch (error) {
    if (error instanceof Behind) return workOut()
    // It would take as long again.
    if (error instanceof DomainError || (error as Failed).code === STATEMENT_TIMEOUT) throw error
    if (isAway(error as Failed)) restsUntil = Date.now() + REST_MILLISECONDS
    logger.warn({ err: error }, 'the replica did not answer a report, the primary does')
    return workOut()
  }
}

interface Failed {
  name?: string
  code?: string
  message?: string
}

/** Nobody answered, or only to say that there is no getting in; not that a statement failed. */
function isAway({ name, code = '', message = '' }: Failed) {
  return (
    /^(?:08|28|3D|53|57P|E[A-Z])/.test(code) ||
    name === 'KnexTimeoutError' ||
    /terminated|timeout expired/.test(message)
  )
}

/** For tests: as if nothing had happened to it yet. */
export function forgetReplicaRest() {
  restsUntil = 0
}
