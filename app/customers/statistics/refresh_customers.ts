import { refreshStatistics } from '#customers/statistics/refresh_statistics'

/** Brings all that follows from the receipts of these customers up to date. */
export async function refreshCustomers(customerIds: string[]): Promise<number> {
  return refreshStatistics(customerIds)
}
