import { usePage } from '@inertiajs/react'
import { Button, Group, Popover, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Question } from '~/api/report_types'
import { Later } from '~/components/ui/later'
import { asPreset, COMPARISONS, PRESETS } from '~/hooks/periods'
import { useView } from '~/hooks/use_view'
import classes from './shell.module.css'

const RangeCalendar = lazy(() => import('./range_calendar'))

/** What the picker opens; it comes after the page. */
export default function PeriodDropdown({ onDone }: { onDone(): void }) {
  const t = useTranslations('shell.period')
  const { view, show } = useView()
  const { asked, compares } = usePage<{ asked?: Question; compares?: string[] }>().props

  const current = view.from ? null : asPreset(view.preset ?? asked?.period.preset ?? null)

  function choose(changes: Parameters<typeof show>[0]) {
    onDone()
    show(changes)
  }

  return (
    <Popover.Dropdown p="sm" aria-label={t('title')}>
      <Group align="stretch" gap="sm" className={classes.period}>
        <div className={classes.presets}>
          {PRESETS.map((preset) => (
            <Button
              key={preset}
              size="xs"
              justify="flex-start"
              variant={current === preset ? 'light' : 'subtle'}
              color={current === preset ? undefined : 'gray'}
              onClick={() => choose({ preset, from: null, to: null })}
            >
              {t(`presets.${preset}`)}
            </Button>
          ))}
        </div>
        <Later fallback={<Skeleton w={260} h={280} />}>
          <RangeCalendar
            from={view.from}
            to={view.to}
            onChange={(from, to) => choose({ preset: null, from, to })}
          />
        </Later>
      </Group>
      {compares?.length !== 0 && (
        <Stack gap={6} mt="sm" pt="sm" className={classes.compare}>
          <Text size="xs" c="dimmed">
            {t('compare.title')}
          </Text>
          <SegmentedControl
            size="xs"
            value={asked?.comparison?.kind ?? 'none'}
            onChange={(compare) => show({ compare })}
            data={COMPARISONS.filter((one) => !compares || compares.includes(one)).map((value) => ({
              value,
              label: t(`compare.${value}`),
            }))}
          />
        </Stack>
      )}
    </Popover.Dropdown>
  )
}
