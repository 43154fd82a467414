import { RetypePayments } from '#commerce/actions/retype_payments'
import { mappedPayments } from '#integrations/engine/payment_mapping'
import type { RetypePaymentsPayload } from '#integrations/jobs/retype_payments_job'
import type { JobHandler } from '#shared/queue/job'

const retypePayments: JobHandler<RetypePaymentsPayload> = async ({ connectionId, name }) => {
  const types = await mappedPayments(connectionId)
  const type = types.get(name)
  if (type) await new RetypePayments().handle(connectionId, name, type)
}

export default retypePayments
