import { CUT_OFF } from './body.ts'
import type { Clock } from './clock.ts'
import {
  AuthError,
  ConfigError,
  ConnectorError,
  PermissionError,
  RateLimitedError,
  TransientError,
  UpstreamContractError,
} from '../errors.ts'

/** Come back by default after a 429 that does not say when. */
const DEFAULT_PAUSE = 15 * 60_000

/** The error that a status outside of 2xx stands for, where the connector does not know better. */
export function statusError(status: number, title: string, detail: string, retryAt: Date) {
  if (status === 401) return authError(title, detail)
  if (status === 403) {
    return new PermissionError(
      {
        ru: `${title}: у учётной записи нет нужного права. Попросите выдать его и повторите.`,
        en: `${title}: the account lacks a right. Have it granted and try again.`,
      },
      { detail }
    )
  }
  if (status === 429) {
    return new RateLimitedError(
      {
        ru: `${title} просит обращаться реже. Продолжим позже сами.`,
        en: `${title} asks for fewer requests. We will go on later by ourselves.`,
      },
      retryAt,
      { detail }
    )
  }
  if (status === 408 || status >= 500) {
    return new TransientError(
      {
        ru: `${title} временно не отвечает (код ${status}). Попробуем ещё раз.`,
        en: `${title} does not answer for now (status ${status}). We will try again.`,
      },
      { detail }
    )
  }
  return new UpstreamContractError(
    {
      ru: `${title} не принимает запрос (код ${status}). Сообщите нам: подключение нужно обновить.`,
      en: `${title} refuses the request (status ${status}). Tell us: the connector needs an update.`,
    },
    { detail }
  )
}

export function authError(title: string, detail: string) {
  return new AuthError(
    {
      ru: `${title} не принимает логин, пароль или ключ. Проверьте их и сохраните подключение заново.`,
      en: `${title} refuses the login, password or key. Check them and save the connection again.`,
    },
    { detail }
  )
}

/** What went wrong before there was an answer: DNS, TLS, a broken connection, a time-out. */
export function networkError(error: unknown, title: string): ConnectorError {
  const known = inChain(error, (link) => link instanceof ConnectorError)
  if (known) return known as ConnectorError
  const code = String(codeOf(error) ?? '')
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|SSL/.test(code)) {
    return new ConfigError(
      {
        ru: `${title}: сертификат сервера не проходит проверку. Установите действительный сертификат.`,
        en: `${title}: the certificate of the server is not valid. Install a valid one.`,
      },
      { cause: error, detail: code, field: 'baseUrl' }
    )
  }
  if (inChain(error, (link) => (link as Error).name === 'TimeoutError')) {
    return new TransientError(
      {
        ru: `${title}: сервер не ответил вовремя. Попробуем ещё раз; если так будет и дальше, проверьте, что он работает.`,
        en: `${title}: the server did not answer in time. We will try again; if that goes on, see whether it works.`,
      },
      { cause: error, detail: 'TimeoutError' }
    )
  }
  if (code === 'UND_ERR_SOCKET') return new TransientError(CUT_OFF, { cause: error, detail: code })
  return new TransientError(
    {
      ru: `${title}: не удалось связаться с сервером (${code || 'нет ответа'}). Проверьте адрес и попробуйте ещё раз.`,
      en: `${title}: the server cannot be reached (${code || 'no answer'}). Check the address and try again.`,
    },
    { cause: error, detail: code }
  )
}

/** Until when the vendor asks to wait: seconds or a date. */
export function retryAfter(headers: Headers, clock: Clock): Date | null {
  const value = headers.get('retry-after')?.trim()
  if (!value) return null
  const now = clock.now().getTime()
  if (/^\d+$/.test(value)) return new Date(now + Number(value) * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : new Date(Math.max(now, date))
}

export function laterBy(clock: Clock, milliseconds = DEFAULT_PAUSE): Date {
  return new Date(clock.now().getTime() + milliseconds)
}

function codeOf(error: unknown): unknown {
  const coded = inChain(error, (link) => typeof (link as { code?: unknown }).code === 'string')
  return (coded as { code?: unknown } | undefined)?.code ?? (error as Error | undefined)?.name
}

function inChain(error: unknown, test: (link: object) => boolean): object | undefined {
  for (let link = error, depth = 0; link && typeof link === 'object' && depth < 5; depth++) {
    if (test(link)) return link
    link = (link as Error).cause
  }
}
