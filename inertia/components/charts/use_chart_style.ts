import { useComputedColorScheme, useMantineTheme } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import type { PartialTheme } from '@nivo/theming'
import { chartPalette } from '~/theme/theme'

/** How every chart looks in the scheme in use. */
export function useChartStyle() {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const { fontFamily } = useMantineTheme()
  const palette = chartPalette[scheme]
  const theme: PartialTheme = {
    text: { fontFamily, fontSize: 12, fill: palette.axis },
    axis: {
      ticks: { line: { stroke: 'none' }, text: { fill: palette.axis } },
      domain: { line: { stroke: 'none' } },
    },
    grid: { line: { stroke: palette.grid, strokeWidth: 1 } },
    crosshair: { line: { stroke: palette.axis, strokeWidth: 1, strokeDasharray: '3 3' } },
  }
  return { palette, theme, animate: !useReducedMotion() }
}
