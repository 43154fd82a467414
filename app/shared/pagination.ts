import vine from '@vinejs/vine'

export const MAX_PER_PAGE = 200

/** Query parameters of every list. */
export const pageFields = {
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
  perPage: vine.number().withoutDecimals().range([1, MAX_PER_PAGE]).optional(),
}

export interface PageRequest {
  page?: number
  perPage?: number
}

export interface Paginated<T> {
  rows: T[]
  meta: { page: number; perPage: number; total: number }
}

export function pageOf({ page = 1, perPage = 50 }: PageRequest) {
  return { page, perPage, offset: (page - 1) * perPage }
}
