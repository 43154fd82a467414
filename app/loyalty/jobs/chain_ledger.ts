import { chainLedger } from '#loyalty/ledger/chain'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'

const handler: JobHandler<object> = () => eachTenant(async () => void (await chainLedger()))

export default handler
