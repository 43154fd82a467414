import { ScheduleRecipientSchema } from '#database/schema'

/** Somebody of the organization, all who have a role, or an address outside. */
export default class ScheduleRecipient extends ScheduleRecipientSchema {}
