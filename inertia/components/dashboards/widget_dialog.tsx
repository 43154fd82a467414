import {
  Button,
  Group,
  NumberInput,
  Radio,
  Select,
  SimpleGrid,
  Skeleton,
  Stack,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '~/components/ui/dialog'
import { useLoaded } from '~/hooks/use_loaded'
import type { ReportGroup } from '~/components/reports/report_groups'
import type { CatalogueReport, Widget, WidgetPicture } from './types'

export type WidgetDraft = Omit<Widget, 'id' | 'x' | 'y'>

interface Props {
  /** `null` for a new one. */
  widget: Widget | null
  opened: boolean
  onSave(draft: WidgetDraft): void
  onClose(): void
}

const SIZES: Record<WidgetPicture, { width: number; height: number }> = {
  kpi: { width: 3, height: 3 },
  chart: { width: 6, height: 7 },
  line: { width: 6, height: 7 },
  bar: { width: 6, height: 7 },
  pie: { width: 4, height: 6 },
  table: { width: 6, height: 7 },
}

/** Which report a widget shows, and how. */
export default function WidgetDialog({ opened, onClose, ...props }: Props) {
  const t = useTranslations('dashboards.widget')
  const catalogue = useLoaded<CatalogueReport[]>('/api/v1/dashboards/reports')
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(props.widget ? 'editTitle' : 'addTitle')}
      size="lg"
    >
      {catalogue ? (
        <Fields {...props} catalogue={catalogue} onClose={onClose} />
      ) : (
        <Skeleton height={320} />
      )}
    </Dialog>
  )
}

function Fields({
  widget,
  catalogue,
  onSave,
  onClose,
}: Omit<Props, 'opened'> & { catalogue: CatalogueReport[] }) {
  const t = useTranslations('dashboards.widget')
  const kindOf = usePictureName()
  const groupOf = useTranslations('shell.sections')
  const [draft, set] = useState<Partial<WidgetDraft>>(widget ?? { picture: 'chart' })
  const report = catalogue.find(({ name }) => name === draft.report)
  const measures = report?.columns.filter(({ measure }) => measure) ?? []
  const usual = report
    ? (measures.find(({ key }) => key === report.chart.y) ?? measures[0])?.key
    : null
  const pictures = report ? picturesOf(report) : []
  const { picture = 'chart' } = draft
  const shown = pictures.includes(picture) ? picture : pictures[0]
  const reports = [...Map.groupBy(catalogue, ({ group }) => group)].map(([group, items]) => ({
    group: group === 'saved' ? t('saved') : groupOf(group as ReportGroup),
    items: items.map(({ name, title }) => ({ value: name, label: title })),
  }))
  const change = (next: Partial<WidgetDraft>) => set((now) => ({ ...now, ...next }))

  function choose(name: string | null) {
    const next = catalogue.find((one) => one.name === name)
    if (!next) return
    const fits = picturesOf(next)
    set({
      title: draft.title,
      report: next.name,
      picture: fits.includes(picture) ? picture : fits[0],
    })
  }

  function save() {
    const size = widget ? { width: widget.width, height: widget.height } : SIZES[shown]
    onSave({ ...size, ...draft, picture: shown, title: draft.title?.trim() || undefined })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Stack>
        <Select
          label={t('report')}
          description={report?.description}
          data={reports}
          value={draft.report ?? null}
          onChange={choose}
          searchable
          nothingFoundMessage={t('nothing')}
          data-autofocus
          maxDropdownHeight={320}
        />
        {report && (
          <>
            <Radio.Group
              label={t('picture')}
              value={shown}
              onChange={(next) => change({ picture: next as WidgetPicture })}
            >
              <Group gap="md" mt={4}>
                {pictures.map((one) => (
                  <Radio
                    key={one}
                    value={one}
                    label={one === 'chart' ? kindOf(report.chart.kind) : kindOf(one)}
                  />
                ))}
              </Group>
            </Radio.Group>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {shown !== 'chart' && shown !== 'table' && (
                <Select
                  label={t('figure')}
                  data={measures.map(({ key, label }) => ({ value: key, label }))}
                  value={draft.figure ?? usual}
                  onChange={(figure) => change({ figure: figure ?? undefined })}
                  searchable
                />
              )}
              {shown === 'table' && (
                <NumberInput
                  label={t('rows')}
                  min={1}
                  max={50}
                  value={draft.rows ?? 10}
                  onChange={(rows) => change({ rows: Number(rows) || undefined })}
                />
              )}
              {report.choices.map(({ name, label, value, options }) => (
                <Select
                  key={name}
                  label={label}
                  data={options}
                  value={String(draft.parameters?.[name] ?? value)}
                  onChange={(next) =>
                    change({ parameters: { ...draft.parameters, [name]: next! } })
                  }
                />
              ))}
              <PeriodChoice
                value={(draft.parameters?.preset as string | undefined) ?? null}
                onChange={(preset) => {
                  const { preset: _old, ...rest } = draft.parameters ?? {}
                  change({ parameters: preset ? { ...rest, preset } : rest })
                }}
              />
            </SimpleGrid>
            <TextInput
              label={t('title')}
              placeholder={report.title}
              maxLength={120}
              value={draft.title ?? ''}
              onChange={({ currentTarget }) => change({ title: currentTarget.value })}
            />
          </>
        )}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!report}>
            {t(widget ? 'apply' : 'add')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What the report draws by itself may be one of the others already. */
function picturesOf({ pictures, chart }: CatalogueReport) {
  const same = pictures.some((one) => one === chart.kind)
  return same
    ? [
        chart.kind as WidgetPicture,
        ...pictures.filter((one) => one !== 'chart' && one !== chart.kind),
      ]
    : pictures
}

const PERIODS = [
  'today',
  'yesterday',
  'week',
  'month',
  'last7',
  'last30',
  'last90',
  'year',
] as const

/** The dashboard's period, or one that stays whatever is looked at. */
function PeriodChoice({
  value,
  onChange,
}: {
  value: string | null
  onChange(preset: string | null): void
}) {
  const t = useTranslations('dashboards.widget')
  const presets = useTranslations('shell.period.presets')
  return (
    <Select
      label={t('period')}
      data={[
        { value: '', label: t('periodOfDashboard') },
        ...PERIODS.map((preset) => ({ value: preset, label: presets(preset) })),
      ]}
      value={value ?? ''}
      onChange={(next) => onChange(next || null)}
    />
  )
}

function usePictureName() {
  const t = useTranslations('dashboards.pictures')
  return (kind: CatalogueReport['chart']['kind'] | WidgetPicture) =>
    t(kind === 'chart' ? 'line' : kind)
}
