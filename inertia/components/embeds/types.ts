import type { ReportAnswer } from '~/api/report_types'
import type { Parameters } from '~/api/delivery_types'
import type { DashboardData, Tab } from '~/components/dashboards/types'

export type EmbedState = 'active' | 'ended' | 'revoked' | 'maker_gone'

export type Embed = {
  id: string
  name: string
  report: string | null
  dashboard: string | null
  title: string | null
  parameters: Parameters
  open: ('period' | 'places')[]
  origins: string[]
  endsOn: string
  state: EmbedState
  own: boolean
  maker: { id: string; name: string } | null
  seenAt: string | null
  /** For its maker, while it is shown. */
  link: string | null
}

/** What is embedded: one of both. */
export type EmbedSubject = { report?: string; dashboard?: string }

/** What whoever looks at it gets. */
export type Embedded =
  | { report: ReportAnswer; dashboard: null }
  | {
      report: null
      dashboard: { name: string; live: boolean; tabs: Tab[]; data: DashboardData }
    }
