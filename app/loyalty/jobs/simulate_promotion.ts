import type { JobHandler } from '#shared/queue/job'
import { failSimulation, runSimulation } from '#loyalty/promotions/simulation/run_simulation'

const handler: JobHandler<{ tenantId: string; simulationId: string }> = async (
  { tenantId, simulationId },
  { signal }
) => {
  try {
    await runSimulation(tenantId, simulationId, signal)
  } catch (error) {
    // A worker that was told to stop leaves it to the next.
    if (!signal.aborted) await failSimulation(tenantId, simulationId)
    throw error
  }
}

export default handler
