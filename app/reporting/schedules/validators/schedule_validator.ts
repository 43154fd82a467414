import vine from '@vinejs/vine'
import { pageFields } from '#shared/pagination'

const MOST_RECIPIENTS = 50

const recipient = vine.object({
  userId: vine.string().uuid().toLowerCase().optional(),
  role: vine.string().maxLength(60).optional(),
  email: vine
    .string()
    .email()
    .toLowerCase()
    .maxLength(254)
    .optional()
    .requiredIfMissing(['userId', 'role']),
})

export const saveScheduleValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  report: vine.string().maxLength(200),
  parameters: vine.object({}).allowUnknownProperties().optional(),
  format: vine.enum(['letter', 'xlsx', 'csv', 'pdf'] as const),
  every: vine.enum(['day', 'week', 'month'] as const),
  weekdays: vine
    .array(vine.number().withoutDecimals().range([1, 7]))
    .distinct()
    .minLength(1)
    .optional()
    .requiredWhen('every', '=', 'week'),
  monthDay: vine
    .number()
    .withoutDecimals()
    .range([1, 31])
    .optional()
    .requiredWhen('every', '=', 'month'),
  at: vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  note: vine.string().trim().maxLength(1000).optional(),
  recipients: vine.array(recipient).minLength(1).maxLength(MOST_RECIPIENTS),
})

export const listSchedulesValidator = vine.create({ ...pageFields })

export const unsubscribeValidator = vine.create({ token: vine.string().maxLength(1000) })
