import { lazy } from 'react'

/** Charts come after the page that shows them: figures first, pictures a moment later. */
export const LineChart = lazy(() => import('./line_chart'))
export const BarChart = lazy(() => import('./bar_chart'))
export const ParetoChart = lazy(() => import('./pareto_chart'))
export const ScatterChart = lazy(() => import('./scatter_chart'))
export const ClassMatrix = lazy(() => import('./class_matrix'))
export const SankeyChart = lazy(() => import('./sankey_chart'))
export const StackChart = lazy(() => import('./stack_chart'))
export const WaterfallChart = lazy(() => import('./waterfall_chart'))
export const HeatmapChart = lazy(() => import('./heatmap_chart'))
export const PieChart = lazy(() => import('./pie_chart'))
export const FunnelChart = lazy(() => import('./funnel_chart'))
