import {
  AuthError,
  ConfigError,
  PermissionError,
  RateLimitedError,
  TransientError,
  type ConnectorError,
  type FailedResponse,
  type Text,
} from '@krug/connector-sdk'

/** The vendor's own words for what went wrong: with any status, and for single commands of a batch. */
export interface Problem {
  error: string
  error_description?: string
  time?: { operating_reset_at?: number }
}

const WAIT = 10 * 60_000
/** One code says that the plan opens no REST at all, and that a single record is out of sight. */
const ABOUT_PLAN = /commercial|plan|тариф/i

/** The object is not there, or not any more. */
export class NotFoundError extends ConfigError {}

/** https://apidocs.bitrix24.ru/error-codes.html */
export function problemError(problem: Problem, now = new Date()): ConnectorError | undefined {
  const { error, error_description: description = '' } = problem
  const options = { detail: `${error}: ${description}`.slice(0, 300) }
  switch (error.toUpperCase()) {
    case 'NO_AUTH_FOUND':
    case 'INVALID_GRANT':
    case 'INVALID_TOKEN':
      return new AuthError(REFUSED, options)
    case 'INVALID_CLIENT':
      return new AuthError(WRONG_APPLICATION, options)
    case 'INSUFFICIENT_SCOPE':
      return new PermissionError(NO_SCOPE, options)
    case 'INVALID_CREDENTIALS':
    case 'USER_ACCESS_ERROR':
    case 'ALLOWED_ONLY_INTRANET_USER':
      return new PermissionError(NO_RIGHT, options)
    case 'ACCESS_DENIED':
      return new PermissionError(ABOUT_PLAN.test(description) ? NO_PLAN : NO_RIGHT, options)
    case 'PAYMENT_REQUIRED':
      return new PermissionError(NO_PLAN, options)
    case 'QUERY_LIMIT_EXCEEDED':
    case 'INTERNAL_SERVER_ERROR':
    case 'ERROR_UNEXPECTED_ANSWER':
      return new TransientError(BUSY, options)
    case 'OPERATION_TIME_LIMIT': {
      const reset = problem.time?.operating_reset_at
      const until = reset ? new Date(reset * 1000) : new Date(now.getTime() + WAIT)
      return new RateLimitedError(USED_UP, until, options)
    }
    case 'OVERLOAD_LIMIT':
      return new ConfigError(OVERLOADED, options)
    case 'PORTAL_DELETED':
      return new ConfigError(DELETED, options)
    case 'NOT_FOUND':
      return new NotFoundError(MISSING, options)
  }
}

/** Only a token of an application ends; a webhook that is refused was changed or taken away. */
export function classify({ text, now }: FailedResponse): ConnectorError | 'login' | undefined {
  const problem = problemOf(text)
  if (problem?.error.toLowerCase() === 'expired_token') return 'login'
  return problem ? problemError(problem, now) : undefined
}

function problemOf(text: string): Problem | null {
  try {
    const body = JSON.parse(text)
    return isProblem(body) ? body : null
  } catch {
    return null
  }
}

export function isProblem(body: unknown): body is Problem {
  return typeof (body as Problem | null)?.error === 'string' && (body as Problem).error !== ''
}

const REFUSED: Text = {
  ru: 'Битрикс24 не принимает вебхук или доступ приложения: его удалили, изменили или он истёк. Создайте вебхук заново или войдите ещё раз.',
  en: 'Bitrix24 refuses the webhook or the access of the application: it was removed, changed or has ended. Make a new webhook or sign in again.',
}
const WRONG_APPLICATION: Text = {
  ru: 'Битрикс24 не знает такого приложения. Проверьте код и ключ приложения.',
  en: 'Bitrix24 does not know this application. Check its ID and key.',
}
const NO_SCOPE: Text = {
  ru: 'Вебхуку или приложению не хватает прав. Отметьте в Битрикс24: CRM (crm), Пользователи (user), Задачи (task), Структура компании (department).',
  en: 'The webhook or application lacks a scope. Tick in Bitrix24: CRM (crm), Users (user), Tasks (task), Company structure (department).',
}
const NO_RIGHT: Text = {
  ru: 'У сотрудника, от имени которого работает подключение, нет прав в CRM Битрикс24. Выдайте их или создайте вебхук под администратором.',
  en: 'The user on whose behalf the connection works lacks rights in the CRM of Bitrix24. Grant them, or make the webhook as an administrator.',
}
const NO_PLAN: Text = {
  ru: 'Тариф Битрикс24 не разрешает внешние подключения (REST). Перейдите на коммерческий тариф и проверьте подключение.',
  en: 'The plan of Bitrix24 allows no outside connections (REST). Change to a commercial plan and check the connection.',
}
const BUSY: Text = {
  ru: 'Битрикс24 занят. Попробуем ещё раз.',
  en: 'Bitrix24 is busy. We will try again.',
}
const USED_UP: Text = {
  ru: 'Битрикс24 исчерпал время на такие запросы. Продолжим сами, когда он разрешит.',
  en: 'Bitrix24 has used up its time for such requests. We will go on by ourselves when it allows.',
}
const OVERLOADED: Text = {
  ru: 'Битрикс24 закрыл внешние подключения этого портала из-за нагрузки. Обратитесь в поддержку Битрикс24.',
  en: 'Bitrix24 has closed the outside connections of this portal because of its load. Ask the support of Bitrix24.',
}
const DELETED: Text = {
  ru: 'Этот портал Битрикс24 удалён. Проверьте адрес.',
  en: 'This portal of Bitrix24 was deleted. Check the address.',
}
const MISSING: Text = {
  ru: 'Битрикс24 не нашёл запись.',
  en: 'Bitrix24 did not find the record.',
}
