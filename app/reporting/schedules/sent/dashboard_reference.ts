const DASHBOARD = /^dashboards\/([\w-]+)$/

/** The id of the dashboard that a schedule names in the place of a report, or `null`. */
export const dashboardIn = (reference: string) => DASHBOARD.exec(reference)?.[1] ?? null
