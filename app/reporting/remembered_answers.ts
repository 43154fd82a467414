import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ReportContext } from '#reporting/context'
import { onReplica } from '#reporting/replica'
import { rememberedAnswers } from '#shared/telemetry/metrics'

/** Rows of all remembered answers together. */
const MOST_ROWS = 200_000
/** Hardly anybody asks again after so long. */
const LIFE_MILLISECONDS = 3_600_000
/** Running periods are compared up to the hour; some zones begin theirs at half past. */
const HALF_HOUR = 1_800_000

interface Answer {
  table: { rows: unknown[] }
  /** A worker is still at it. */
  pending?: boolean
}

/** What was answered last to a question. Of a state that is over nothing is kept. */
interface Remembered {
  state: string
  answer: Promise<Answer>
}

const answers = new LRUCache<string, Remembered>({ maxSize: MOST_ROWS, ttl: LIFE_MILLISECONDS })

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
  const { state } = asked
  const question = hashOf([report, questionOf(asked), parameters])
  const known = answers.get(question)
  const isKnown = known?.state === state
  rememberedAnswers.inc({ result: isKnown ? 'hit' : 'miss' })
  if (isKnown) return known.answer as Promise<A>

  const answer = keeps ? workOut() : onReplica(state, workOut)
  const remembering: Remembered = { state, answer }
  answers.set(question, remembering, { size: 1 })
  const isLast = () => answers.peek(question) === remembering
  try {
    const { table, pending } = await answer
    if (isLast() && pending) answers.delete(question)
    else if (isLast()) answers.set(question, remembering, { size: table.rows.length + 1 })
  } catch {
    if (isLast()) answers.delete(question)
  }
  return answer
}

/** A question names all venues that it is about: too long to be kept for each answer. */
const hashOf = (question: unknown) =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64')

function questionOf(asked: ReportContext) {
  const { actor, tenant, now, venues, venuesOfTenant, places, crm, period, comparison } = asked
  return {
    ...{ tenant, venues, venuesOfTenant, places, crm, period, comparison, reach: actor.scope },
    ...{ tenantId: actor.tenantId, locale: actor.locale, rights: [...actor.permissions].sort() },
    time: Math.floor(now.getTime() / HALF_HOUR),
  }
}
