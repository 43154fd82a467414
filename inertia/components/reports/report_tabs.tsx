import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import type { ReportGroup } from './report_groups'
import { useReports } from './use_reports'

/** Pages that stand beside the reports of a group. */
const BESIDE = [
  { group: 'finance', id: 'costs', href: '/finance/costs', needs: 'plans.manage' },
] as const

export function ReportTabs({ group, id }: { group: ReportGroup; id: string }) {
  const t = useTranslations()
  const can = useCan()
  const { keep } = useView()
  const reports = useReports().filter((report) => report.group === group)
  const others = BESIDE.filter((page) => page.group === group && can(page.needs))
  const tabs = [...reports, ...others].map((page) => ({
    href: keep(page.href),
    label: t(`reports.titles.${page.id}`),
    current: page.id === id,
  }))
  return <TabsNav label={t(`shell.sections.${group}`)} tabs={tabs} />
}
