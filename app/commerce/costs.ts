/** What a venue spends money on. The cost of goods comes from the sales unless somebody enters it. */
export const COST_LINES = ['goods', 'payroll', 'rent', 'marketing', 'other'] as const
export type CostLine = (typeof COST_LINES)[number]

/** What was spent, and what was meant to be. */
export const COST_KINDS = ['fact', 'plan'] as const
export type CostKind = (typeof COST_KINDS)[number]
