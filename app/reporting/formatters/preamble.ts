import { comparedUntil } from '#reporting/context'
import { dateText, hourText } from '#reporting/formatters/sheet'
import type { ReportAnswer } from '#reporting/queries/report_query'

/** In words, line by line, what the figures of a file are about: period, comparison and what narrows them. */
export function preambleOf({ context }: Pick<ReportAnswer, 'context'>): string[] {
  const { period, comparison, actor, tenant, t } = context
  const range = (from: string, to: string) =>
    `${dateText(from, actor.locale)} – ${dateText(to, actor.locale)}`
  const lines = [`${t('words.period')}: ${range(period.from, period.to)} (${tenant.timezone})`]
  if (!period.complete) lines.push(t(comparison ? 'words.comparedSoFar' : 'words.incomplete'))
  if (comparison) {
    const { through, toDate, untilHour } = comparedUntil(context)
    const until = toDate
      ? `, ${t('words.until')} ${dateText(through, actor.locale)} ${hourText(untilHour!)}`
      : ''
    lines.push(`${t('words.comparison')}: ${range(comparison.from, comparison.to)}${until}`)
  }
  return [...lines, ...narrowedBy(context)]
}

/** The places, or the pipelines and managers, that the figures are of. */
function narrowedBy({ venues, crm, t }: ReportAnswer['context']) {
  const listed = (word: string, list: { name: string }[] | null) =>
    `${t(`words.${word}`)}: ${list?.map(({ name }) => name).join(', ') ?? t('words.everything')}`
  if (!crm) return [listed('venues', venues)]
  return [listed('pipelines', crm.pipelines), listed('managers', crm.managers)]
}
