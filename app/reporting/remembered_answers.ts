import { LRUCache } from 'lru-cache'
import type { ReportContext } from '#reporting/context'
import { onReplica } from '#reporting/replica'
import { stateOfFigures } from '#reporting/state_of_figures'
import { rememberedAnswers } from '#shared/telemetry/metrics'

/** Rows of all remembered answers together. */
const MOST_ROWS = 200_000
/** Shorter than notes of changes are kept, so that no state ever stands for two. */
const LIFE_MILLISECONDS = 3_600_000
/** Running periods are compared up to the hour; some zones begin theirs at half past. */
const HALF_HOUR = 1_800_000

interface Answer {
  table: { rows: unknown[] }
  /** A worker is still at it. */
  pending?: boolean
}

const answers = new LRUCache<string, Answer, () => Promise<Answer>>({
  maxSize: MOST_ROWS,
  sizeCalculation: ({ table }) => table.rows.length + 1,
  ttl: LIFE_MILLISECONDS,
  fetchMethod: (_key, _stale, { context: workOut }) => workOut(),
  ignoreFetchAbort: true,
})

/**
 * The answer to a question, worked out once for all who ask it, at the same time or later, for as long as nothing has
 * changed that reports are formed from. The question is the report and its parameters, the tenant, the rights and reach of
 * who asks, or whose deals they see, the language, the periods, and the time as far as it matters.
 *
 * @param report its name
 * @param options.keeps it writes down what it has counted: not for a replica
 */
export async function remembered<A extends Answer>(
  report: string,
  asked: ReportContext,
  parameters: object,
  workOut: () => Promise<A>,
  { keeps = false } = {}
): Promise<A> {
  const state = await stateOfFigures()
  const key = JSON.stringify([report, state, questionOf(asked), parameters])
  const somewhere = keeps ? workOut : () => onReplica(state, workOut)
  rememberedAnswers.inc({ result: answers.has(key) ? 'hit' : 'miss' })
  const answer = (await answers.fetch(key, { context: somewhere })) as A
  if (answer.pending) answers.delete(key)
  return answer
}

function questionOf(asked: ReportContext) {
  const { actor, tenant, now, venues, venuesOfTenant, places, crm, period, comparison } = asked
  return {
    ...{ tenant, venues, venuesOfTenant, places, crm, period, comparison, reach: actor.scope },
    ...{ tenantId: actor.tenantId, locale: actor.locale, rights: [...actor.permissions].sort() },
    time: Math.floor(now.getTime() / HALF_HOUR),
  }
}
