import type { HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import { isDatabaseAway } from '#shared/database/away'
import { DomainError } from '#shared/errors/domain_error'

export type FieldError = { field: string; message: string; rule: string }

/** RFC 9457, with a stable `code` and a sentence in the caller's language. */
export type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  errors?: FieldError[]
  requestId?: string
}

/** Framework refusals that a caller may well meet, under codes of our own. */
const KNOWN: Record<string, { status: number; code: string }> = {
  E_ROUTE_NOT_FOUND: { status: 404, code: 'E_NOT_FOUND' },
  E_ROW_NOT_FOUND: { status: 404, code: 'E_NOT_FOUND' },
  E_BAD_CSRF_TOKEN: { status: 403, code: 'E_PAGE_EXPIRED' },
  E_AUTHORIZATION_FAILURE: { status: 403, code: 'E_FORBIDDEN' },
  E_UNAUTHORIZED_ACCESS: { status: 401, code: 'E_SIGN_IN_REQUIRED' },
  E_TOO_MANY_REQUESTS: { status: 429, code: 'E_TOO_MANY_ATTEMPTS' },
  E_REQUEST_ENTITY_TOO_LARGE: { status: 413, code: 'E_TOO_LARGE' },
}

/** PostgreSQL's words for input that no validator should have let through: the caller's fault all the same. */
const BAD_VALUE = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05'])

interface Thrown {
  code?: string
  status?: number
  messages?: FieldError[]
  type?: string
}

export function problemOf(
  error: unknown,
  { i18n = i18nManager.locale('ru'), ...ctx }: HttpContext
): Problem {
  const { status, code, params } = classify(error)
  const key = `errors.${code}`
  const problem: Problem = {
    type: `https://krug.example/problems/${code.toLowerCase().replaceAll('_', '-').replace(/^e-/, '')}`,
    title: i18n.t(`errors.titles.${status}`, undefined, `HTTP ${status}`),
    status,
    code,
    detail: i18n.t(key, params, code),
    requestId: ctx.request?.id(),
  }
  if (code === 'E_VALIDATION') problem.errors = (error as Thrown).messages
  if (error instanceof DomainError && error.field)
    problem.errors = [{ field: error.field, message: problem.detail, rule: code }]
  return problem
}

function classify(error: unknown): {
  status: number
  code: string
  params?: Record<string, string | number>
} {
  if (error instanceof DomainError)
    return {
      status: error.status ?? 400,
      code: error.code ?? 'E_BAD_REQUEST',
      params: error.params,
    }

  const { code = '', status, type } = (error ?? {}) as Thrown
  if (code === 'E_VALIDATION_ERROR') return { status: 422, code: 'E_VALIDATION' }
  if (KNOWN[code]) return KNOWN[code]
  if (BAD_VALUE.has(code)) return { status: 422, code: 'E_BAD_VALUE' }
  if (type === 'entity.too.large' || status === 413) return { status: 413, code: 'E_TOO_LARGE' }
  if (status === 415) return { status, code: 'E_UNSUPPORTED_MEDIA' }
  if (status && status >= 400 && status < 500) return { status, code: 'E_BAD_REQUEST' }
  if (isDatabaseAway(error)) return { status: 503, code: 'E_UNAVAILABLE' }
  return { status: 500, code: 'E_INTERNAL' }
}
