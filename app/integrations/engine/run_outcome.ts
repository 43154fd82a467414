import {
  AuthError,
  ConfigError,
  ConnectorError,
  PermissionError,
  RateLimitedError,
  TransientError,
} from '@krug/connector-sdk'
import { ConnectionConfigError } from '#integrations/errors'
import { isDatabaseAway } from '#shared/database/away'
import { DataKeyUnknownError } from '#privacy/tenant_cipher'
import type { Sentence } from '#integrations/sentence'

/** What becomes of a run that stopped with an error. */
export type Outcome =
  /** Somebody must act; with `pause`, nothing is tried again before that. */
  | { kind: 'fail'; code: string; text: Sentence; pause: boolean }
  /** Go on later, from the last page. */
  | { kind: 'later'; afterSeconds: number; counts: boolean; code: string; text: Sentence }

const ATTEMPTS = 5
const FIRST_WAIT = 20
const LONGEST_WAIT = 15 * 60

const RENEWED: Sentence = {
  ru: 'Во время чтения обновился ключ шифрования. Чтение продолжится с того же места.',
  en: 'The encryption key was renewed meanwhile. Reading goes on from where it stopped.',
}

const DATABASE_AWAY: Sentence = {
  ru: 'База данных была недоступна. Чтение продолжится с того же места.',
  en: 'The database was away. Reading goes on from where it stopped.',
}

const UNKNOWN: Sentence = {
  ru: 'Внутренняя ошибка при обработке данных. Мы получили отчёт о ней; следующий запуск попробует снова.',
  en: 'An internal error while processing data. It was reported to us; the next run tries again.',
}

/** Who must act, judged by the class of the error. */
export function outcomeOf(error: unknown, attempt: number): Outcome {
  if (error instanceof RateLimitedError) {
    const afterSeconds = Math.max(5, Math.ceil((error.retryAt.getTime() - Date.now()) / 1000))
    return { kind: 'later', afterSeconds, counts: false, code: error.code, text: error.text }
  }
  if (error instanceof TransientError && attempt < ATTEMPTS) {
    const afterSeconds = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1))
    return { kind: 'later', afterSeconds, counts: true, code: error.code, text: error.text }
  }
  if (error instanceof DataKeyUnknownError && attempt < ATTEMPTS)
    return { kind: 'later', afterSeconds: 1, counts: true, code: 'E_KEY_RENEWED', text: RENEWED }
  if (isDatabaseAway(error) && attempt < ATTEMPTS)
    return { kind: 'later', afterSeconds: 5, counts: true, code: 'E_DATABASE', text: DATABASE_AWAY }
  if (error instanceof ConnectorError) {
    const pause =
      error instanceof AuthError || error instanceof PermissionError || error instanceof ConfigError
    return { kind: 'fail', code: error.code, text: error.text, pause }
  }
  if (error instanceof ConnectionConfigError) {
    const text = { ru: String(error.params.reason), en: String(error.params.reasonEn) }
    return { kind: 'fail', code: 'E_CONNECTOR_CONFIG', text, pause: true }
  }
  return { kind: 'fail', code: 'E_INTERNAL', text: UNKNOWN, pause: false }
}
