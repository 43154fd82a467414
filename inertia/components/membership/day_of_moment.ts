/** The day of a moment where the tenant is, as a date field takes it. */
export function dayOf(moment: string, timeZone: string) {
  return new Intl.DateTimeFormat('sv', { timeZone }).format(new Date(moment))
}

/** The last second of a day where the tenant is. */
export function endOf(day: string, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const zone = parts
    .formatToParts(new Date(`${day}T21:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')!
  return `${day}T23:59:59${zone.value.replace('GMT', '') || 'Z'}`
}
