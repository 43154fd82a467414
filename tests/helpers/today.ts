import { DateTime } from 'luxon'
import type { givenVenue } from '#tests/helpers/given'

type Venue = Awaited<ReturnType<typeof givenVenue>>['venue']

/** The business date that runs at a venue now: in Moscow that is tomorrow for the last three hours of a day of UTC. */
export const todayAt = ({ timezone, dayStartHour }: Venue) =>
  DateTime.now().setZone(timezone).minus({ hours: dayStartHour }).toISODate()!
