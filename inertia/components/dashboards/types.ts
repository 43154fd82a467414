import type { Asked, Column, ReportAnswer } from '~/api/report_types'

export const COLUMNS = 12
/** Of the grid, in pixels. */
export const ROW = 40
export const GAP = 16

export type Place = { x: number; y: number; width: number; height: number }

export type WidgetPicture = 'kpi' | 'chart' | 'line' | 'bar' | 'pie' | 'table'

/** A report and how it is shown, or a text. */
export type Widget = Place & {
  id: string
  title?: string
  text?: string
  report?: string
  parameters?: Record<string, string | number | boolean | string[]>
  picture?: WidgetPicture
  figure?: string
  columns?: string[]
  rows?: number
}

export type Tab = { id: string; name?: string; widgets: Widget[] }

export type DashboardSummary = {
  id: string
  name: string
  text: string | null
  ready: boolean
  live: boolean
  owner: { id: string; name: string } | null
  mine: boolean
  editable: boolean
  roles: string[]
  widgets: number
  start: boolean
  updatedAt: string | null
}

export type DashboardQuestion = { preset?: string; compare?: string }

export type Dashboard = DashboardSummary & {
  question: DashboardQuestion
  tabs: Tab[]
  version: number
}

export type WidgetAnswer =
  | { answer: ReportAnswer & { figure: string }; refusal: null; rows: number }
  | { answer: null; refusal: { code: string; text: string }; rows: number }

export type DashboardData = Asked & { widgets: Record<string, WidgetAnswer> }

/** A report as the catalogue of the API has it. */
export type CatalogueReport = {
  /** What a widget calls it: "sales/daily". */
  name: string
  group: string
  title: string
  description: string
  pictures: WidgetPicture[]
  chart: ReportAnswer['report']['chart']
  choices: ReportAnswer['choices']
  columns: Column[]
}

export const heightOf = (rows: number) => rows * ROW + (rows - 1) * GAP
