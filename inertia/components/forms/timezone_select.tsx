import { Select, type SelectProps } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { timezonesWith } from '~/components/settings/timezones'

/** By city and offset, as people know their zone. */
export function TimezoneSelect(props: SelectProps) {
  const t = useTranslations('timezones')
  const locale = useLocale()
  const zones = timezonesWith(props.value ?? null)
  const data = zones.map((zone) => ({
    value: zone,
    label: `${t.has(zone as never) ? t(zone as never) : zone.split('/').pop()!.replaceAll('_', ' ')} (${offset(zone, locale)})`,
  }))
  return <Select searchable data={data} {...props} value={props.value || null} />
}

function offset(timeZone: string, locale: string) {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')!.value
}
