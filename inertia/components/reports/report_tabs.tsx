import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useView } from '~/hooks/use_view'
import { type ReportGroup, reportsOf } from './report_groups'

export function ReportTabs({ group, id }: { group: ReportGroup; id: string }) {
  const t = useTranslations()
  const { keep } = useView()
  const tabs = reportsOf(group).map((report) => ({
    href: keep(`/${group}/${report.id}`),
    label: t(`reports.titles.${report.id}`),
    current: report.id === id,
  }))
  return <TabsNav label={t(`shell.sections.${group}`)} tabs={tabs} />
}
