import type { Compare } from '#reporting/comparison'
import type { Preset } from '#reporting/period'
import type { Picture } from '#reporting/dashboards/pictures'

/** A dashboard is this many columns wide. */
export const COLUMNS = 12
export const MOST_WIDGETS = 40
export const MOST_TABS = 12
export const MOST_ROWS_SHOWN = 50

/** Where a widget lies on the grid, in columns and rows. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

interface Placed extends Place {
  id: string
  /** In place of the report's own. */
  title?: string
}

/** A report and how it is drawn. What its parameters leave open is asked as the dashboard asks. */
export interface ReportWidget extends Placed {
  report: string
  parameters: Record<string, unknown>
  picture: Picture
  /** The column that is drawn, where it is not the report's own choice. */
  figure?: string
  /** Of a table: the figures beside the dimensions, and how many rows. */
  columns?: string[]
  rows?: number
}

/** Words between the figures. */
export interface TextWidget extends Placed {
  text: string
}

export type Widget = ReportWidget | TextWidget

export interface Tab {
  id: string
  /** Nothing where there is only one. */
  name?: string
  widgets: Widget[]
}

/** What a dashboard asks its reports, as long as nobody asks otherwise. */
export interface DashboardQuestion {
  preset?: Preset
  compare?: Compare
}

export const isReport = (widget: Widget): widget is ReportWidget => 'report' in widget

export const widgetsOf = (tabs: Tab[]) => tabs.flatMap(({ widgets }) => widgets)

export const reportWidgetsOf = (tabs: Tab[]) => widgetsOf(tabs).filter(isReport)

/** One lies over the other. */
export function overlap(a: Place, b: Place) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
