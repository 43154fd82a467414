import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useView } from '~/hooks/use_view'
import type { ReportGroup } from './report_groups'
import { useReports } from './use_reports'

export function ReportTabs({ group, id }: { group: ReportGroup; id: string }) {
  const t = useTranslations()
  const { keep } = useView()
  const tabs = useReports()
    .filter((report) => report.group === group)
    .map((report) => ({
      href: keep(report.href),
      label: t(`reports.titles.${report.id}`),
      current: report.id === id,
    }))
  return <TabsNav label={t(`shell.sections.${group}`)} tabs={tabs} />
}
