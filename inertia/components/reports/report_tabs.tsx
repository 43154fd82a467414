import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import { type ReportGroup, reportsOf } from './report_groups'

/** Pages that stand beside the reports of a group. */
const BESIDE = [{ group: 'finance', id: 'costs', needs: 'plans.manage' }] as const

export function ReportTabs({ group, id }: { group: ReportGroup; id: string }) {
  const t = useTranslations()
  const can = useCan()
  const { keep } = useView()
  const reports = reportsOf(group).filter(({ needs }) => can(needs))
  const others = BESIDE.filter((page) => page.group === group && can(page.needs))
  const tabs = [...reports, ...others].map((page) => ({
    href: keep(`/${group}/${page.id}`),
    label: t(`reports.titles.${page.id}`),
    current: page.id === id,
  }))
  return <TabsNav label={t(`shell.sections.${group}`)} tabs={tabs} />
}
