import { ResponsiveSankey } from '@nivo/sankey'
import { useElementSize } from '@mantine/hooks'
import { Tip } from './tip'
import { useChartStyle } from './use_chart_style'

export interface SankeyChartProps {
  /** Where something comes from on the left, where it goes on the right; one name may stand on both sides. */
  links: { from: string; to: string; value: number; direct?: boolean }[]
  measure: string
  format(value: number): string
}

const FROM = 'from '
const TO = 'to '
const LETTER = 7.8
const nameOf = (id: string) => id.replace(/^(from|to) /, '')

/** Streams as wide as what flows in them. The same business has the same colour on both sides. */
export default function SankeyChart({ links, measure, format }: SankeyChartProps) {
  const { palette, theme, animate } = useChartStyle()
  const { ref, width } = useElementSize()
  const names = [...new Set(links.flatMap(({ from, to, direct }) => (direct ? [to] : [from, to])))]
  const direct = new Set(links.filter((link) => link.direct).map(({ from }) => from))
  const colorOf = (id: string) => {
    const at = names.indexOf(nameOf(id))
    return at < 0 || direct.has(nameOf(id))
      ? palette.comparison
      : palette.series[at % palette.series.length]
  }
  const ids = [...new Set(links.flatMap(({ from, to }) => [`${FROM}${from}`, `${TO}${to}`]))]
  const room = Math.min(210, Math.max(84, width * 0.24))
  const letters = Math.floor((room - 16) / LETTER)

  return (
    <div ref={ref} style={{ height: '100%' }}>
      {width > 0 && (<ResponsiveSankey
        data={{
          nodes: ids.map((id) => ({ id })),
          links: links.map(({ from, to, value }) => ({
            source: `${FROM}${from}`,
            target: `${TO}${to}`,
            value,
          })),
        }}
        theme={{ ...theme, labels: { text: { fontSize: 12 } } }}
        animate={animate}
        colors={({ id }) => colorOf(id)}
        margin={{ top: 8, right: room, bottom: 8, left: room }}
        align="justify"
        sort="input"
        nodeThickness={14}
        nodeSpacing={16}
        nodeInnerPadding={2}
        nodeBorderWidth={0}
        nodeBorderRadius={2}
        nodeOpacity={1}
        linkOpacity={0.32}
        linkHoverOpacity={0.6}
        linkHoverOthersOpacity={0.12}
        linkBlendMode="normal"
        linkContract={1}
        label={({ id }) => fit(nameOf(id), letters)}
        labelPosition="outside"
        labelPadding={10}
        labelTextColor={palette.text}
        nodeTooltip={({ node }) => (
          <Tip
            title={nameOf(node.id)}
            lines={[{ name: measure, value: format(node.value), color: node.color }]}
          />
        )}
        linkTooltip={({ link }) => (
          <Tip
            title={`${nameOf(link.source.id)} → ${nameOf(link.target.id)}`}
            lines={[{ name: measure, value: format(link.value), color: link.color }]}
          />
        )}
      />)}
    </div>
  )
}

const fit = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, Math.max(3, letters - 1))}…` : text
