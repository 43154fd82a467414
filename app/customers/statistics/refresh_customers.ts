import { refreshJourneys } from '#customers/journeys/refresh_journeys'
import { refreshMembers } from '#customers/segments/members'
import { refreshStatistics } from '#customers/statistics/refresh_statistics'

/** Brings all that follows from the receipts of these customers up to date. @returns for how many sums had changed. */
export async function refreshCustomers(customerIds: string[]): Promise<number> {
  if (customerIds.length === 0) return 0
  const changed = await refreshStatistics(customerIds)
  await refreshJourneys(customerIds)
  await refreshMembers(customerIds)
  return changed
}
