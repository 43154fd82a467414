import { ResponsiveHeatMap, type ComputedCell, type TooltipProps } from '@nivo/heatmap'
import { Tip } from './tip'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface HeatmapChartProps {
  rows: { id: string; name: string; cells: { x: string; value: number | null }[] }[]
  columnName(x: string): string
  format(value: number): string
  formatCell(value: number): string
  measure: string
  namesWidth?: number
  scaleNames: { low: string; high: string }
}

type Datum = { x: string; y: number | null }

const CELL_WIDTH = 54
const NAMES_WIDTH = 48

/** Few colours, so that neighbours can be told apart; the figure in the cell is legible on each of them. */
export default function HeatmapChart(props: HeatmapChartProps) {
  const { rows, columnName, format, formatCell, measure, scaleNames } = props
  const { namesWidth = NAMES_WIDTH } = props
  const { palette, theme, animate } = useChartStyle()
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)))
  const level = (value: number) =>
    Math.min(palette.scale.length - 1, Math.floor((value / most) * palette.scale.length))
  const columns = rows[0]?.cells.length ?? 0

  return (
    <>
      <div className={classes.scroll} tabIndex={-1} style={{ height: 'calc(100% - 18px)' }}>
        <div style={{ minWidth: namesWidth + columns * CELL_WIDTH, height: '100%' }}>
          <ResponsiveHeatMap<Datum, object>
            data={rows.map(({ id, cells }) => ({
              id,
              data: cells.map(({ x, value }) => ({ x, y: value })),
            }))}
            theme={{ ...theme, labels: { text: { fontSize: 11 } } }}
            animate={animate}
            margin={{ top: 24, right: 4, bottom: 4, left: namesWidth }}
            colors={({ value }) => (value ? palette.scale[level(value)] : palette.none)}
            emptyColor={palette.none}
            xInnerPadding={0.05}
            yInnerPadding={0.08}
            borderRadius={3}
            label={({ value }) => (value ? formatCell(value) : '')}
            labelTextColor={(cell: Omit<ComputedCell<Datum>, 'labelTextColor'>) =>
              legibleOn(cell.color)
            }
            axisTop={{ tickSize: 0, tickPadding: 8, format: columnName }}
            axisLeft={{
              tickSize: 0,
              tickPadding: 10,
              format: (id: string) => rows.find((row) => row.id === id)?.name ?? id,
            }}
            hoverTarget="cell"
            tooltip={({ cell }: TooltipProps<Datum>) => (
              <Tip
                title={`${rows.find(({ id }) => id === cell.serieId)?.name}, ${columnName(String(cell.data.x))}`}
                lines={[
                  {
                    name: measure,
                    value: cell.value === null ? '—' : format(cell.value),
                    color: cell.color,
                  },
                ]}
              />
            )}
          />
        </div>
      </div>
      <div className={classes.scale}>
        {scaleNames.low}
        <span>
          {palette.scale.map((color) => (
            <i key={color} style={{ background: color }} />
          ))}
        </span>
        {scaleNames.high}
      </div>
    </>
  )
}

const DARK_TEXT = '#16211f'
const LIGHT_TEXT = '#ffffff'

/** Black or white, whichever stands out more (relative luminance as WCAG has it). */
function legibleOn(color: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.19 ? DARK_TEXT : LIGHT_TEXT
}
