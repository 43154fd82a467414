import { defineJob } from '#shared/queue/job'

export interface RemapVenue {
  tenantId: string
  mappingId: number
}

/** Moves the sales of a vendor's venue to the venue it now stands for. */
export const remapVenueJob = defineJob<RemapVenue>({
  name: 'integrations.remap-venue',
  scope: 'tenant',
  load: () => import('#integrations/jobs/remap_venue'),
  queue: { retryLimit: 5, retryBackoff: true },
})
