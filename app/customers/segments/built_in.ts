import type { Condition } from '#customers/segments/conditions'
import { RFM_NAMES } from '#customers/segments/rfm'

export type SegmentGroup = 'lifecycle' | 'risk' | 'rfm' | 'own'

interface BuiltIn {
  group: SegmentGroup
  conditions: Condition
}

/** Days after which one purchase is no beginning any more. */
const NEW_DAYS = 30
const visits = (op: string, value: number): Condition => ({ field: 'visits', op, value })
const VIP: Condition = { all: [visits('gte', 10), { field: 'total', op: 'gte', value: 10_000 }] }

/** Segments that every tenant has. Those of the lifecycle leave nobody out, and nobody is in two of them. */
export const BUILT_IN_SEGMENTS: Record<string, BuiltIn> = {
  new: lifecycle({
    any: [
      visits('eq', 0),
      { all: [visits('eq', 1), { field: 'lastVisit', op: 'within', value: NEW_DAYS }] },
    ],
  }),
  one_time: lifecycle({
    all: [visits('eq', 1), { field: 'lastVisit', op: 'before', value: NEW_DAYS }],
  }),
  returning: lifecycle({ all: [visits('gte', 2), visits('lte', 4)] }),
  regular: lifecycle({ all: [visits('gte', 5), { not: VIP }] }),
  vip: lifecycle(VIP),
  churn_risk: {
    group: 'risk',
    conditions: {
      all: [
        { field: 'pauses', op: 'gte', value: 2 },
        { field: 'lastVisit', op: 'within', value: 365 },
      ],
    },
  },
  ...Object.fromEntries(
    RFM_NAMES.map((name) => [
      `rfm_${name}`,
      { group: 'rfm', conditions: { field: 'rfm', op: 'is', value: name } } satisfies BuiltIn,
    ])
  ),
}

export const isBuiltInSegment = (id: string) => Object.hasOwn(BUILT_IN_SEGMENTS, id)

function lifecycle(conditions: Condition): BuiltIn {
  return { group: 'lifecycle', conditions }
}
