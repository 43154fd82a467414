import type { PaymentType, StageOutcome } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import queue from '#shared/queue/service'
import { DecideOutcome } from '#crm/actions/decide_outcome'
import { retypePaymentsJob } from '#integrations/jobs/retype_payments_job'
import { connectionFor } from '#integrations/queries/connections_query'

/** Says what a vendor's means of payment is; receipts that came before follow in a job. @throws NotFoundError */
export class MapPayment {
  async handle(actor: Actor, connectionId: string, name: string, type: PaymentType) {
    await connectionFor(actor, connectionId)
    await db.rawQuery(
      `insert into payment_mappings (connection_id, name, type) values (:connectionId, :name, :type)
       on conflict (tenant_id, connection_id, name) do update set type = excluded.type`,
      { connectionId, name, type }
    )
    await audit(actor, connectionId, 'payment')
    await queue.dispatch(retypePaymentsJob, { tenantId: actor.tenantId, connectionId, name })
  }
}

/** Says what a stage of a pipeline means; `null` leaves it to the vendor. @throws NotFoundError */
export class MapStage {
  async handle(actor: Actor, connectionId: string, stageId: string, outcome: StageOutcome | null) {
    await connectionFor(actor, connectionId)
    await new DecideOutcome().handle(connectionId, stageId, outcome)
    await audit(actor, connectionId, 'stage')
  }
}

/** Gives a vendor's category the name under which reports show it; `null` is its own. @throws NotFoundError */
export class MapCategory {
  async handle(actor: Actor, connectionId: string, categoryId: string, shownAs: string | null) {
    await connectionFor(actor, connectionId)
    const { rows } = await db.rawQuery<{ rows: unknown[] }>(
      `update product_categories set shown_as = :shownAs
        where id = :categoryId and connection_id = :connectionId returning 1`,
      { connectionId, categoryId, shownAs }
    )
    found(rows[0] ?? null)
    await audit(actor, connectionId, 'category')
  }
}

function audit(actor: Actor, connectionId: string, what: string) {
  return new RecordAudit().handle(actor, {
    action: 'connections.mapped',
    subjectType: 'connection',
    subjectId: connectionId,
    details: { what },
  })
}
