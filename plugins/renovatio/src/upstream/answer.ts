import vine from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import {
  AuthError,
  PermissionError,
  TransientError,
  UpstreamContractError,
  type Http,
  type Schema,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'

/** Numbers and texts alike. */
export const scalar = () =>
  vine
    .any()
    .transform((value) => (typeof value === 'object' ? undefined : String(value).trim()))
    .optional()

/** The vendor refuses a key now and then under load: this many times running, it means it. */
const REFUSALS = 3

/** The vendor did not do what it was asked. Why, it says in words that may name a patient: they are not read. */
export class FailedMethodError extends TransientError {}

/**
 * Calls a method. The key goes in the body, as addresses end up in logs, and of the answer nothing is taken but the
 * fields of `row`.
 */
export function call<S extends SchemaTypes>(
  { http, config }: { http: Http; config: Config },
  method: string,
  { form, row, retries }: { form?: Record<string, string>; row: S; retries?: number }
): Promise<Infer<S>[]> {
  return http.send({
    method: 'POST',
    path: method,
    form: { api_key: config.apiKey.release(), ...form },
    readOnly: true,
    retries,
    expect: rowsOf(method, row),
  })
}

/** `{ error: 0, data }`; errors come with status 200 too, as `{ error: 1, data: { code } }`. */
function rowsOf<S extends SchemaTypes>(method: string, row: S): Schema<Infer<S>[]> {
  const list = vine.create(vine.array(row))['~standard']
  let refusals = 0
  return {
    '~standard': {
      ...list,
      types: undefined,
      validate(body: any) {
        if (body === null || typeof body !== 'object' || body.error === undefined) {
          throw new TransientError(STRANGE, { detail: method })
        }
        if (Number(body.error) === 0) return list.validate(asList(body.data))
        const code = Number(body.data?.code)
        if (code === 401) refusals++
        throw failure(method, code, refusals)
      },
    },
  } as Schema<Infer<S>[]>
}

function failure(method: string, code: number, refusals: number) {
  const detail = `${method}: ${Number.isInteger(code) ? code : 'no code'}`
  if (code === 401 && refusals >= REFUSALS) return new AuthError(REFUSED, { detail })
  if (code === 401) return new TransientError(STRANGE, { detail })
  if (code === 403) return new PermissionError(NO_METHOD, { detail })
  if (code >= 500 || Number.isNaN(code)) return new FailedMethodError(FAILED, { detail })
  return new UpstreamContractError(NOT_TAKEN, { detail })
}

/** A list, an object, objects by their ids, or nothing at all: the vendor has all of them. */
function asList(data: unknown): unknown[] {
  if (Array.isArray(data)) return data
  if (!data || typeof data !== 'object') return []
  const values = Object.values(data)
  const byId = values.length > 0 && values.every((value) => isObject(value))
  return byId ? values : values.length > 0 ? [data] : []
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const STRANGE: Text = {
  ru: 'Renovatio отвечает не так, как обычно. Попробуем ещё раз.',
  en: 'Renovatio answers in an unusual way. We will try again.',
}
const FAILED: Text = {
  ru: 'Renovatio не выполняет запрос. Попробуем ещё раз.',
  en: 'Renovatio does not do what it is asked. We will try again.',
}
const REFUSED: Text = {
  ru: 'Renovatio не принимает ключ API. Создайте новый в настройках МИС, раздел «Работа с API», и сохраните подключение заново.',
  en: 'Renovatio refuses the API key. Make a new one in the settings of the MIS, section “API”, and save the connection again.',
}
const NO_METHOD: Text = {
  ru: 'Ключу API Renovatio не хватает прав. Разрешите ему в МИС клиники, счета, визиты и карточки пациентов.',
  en: 'The API key of Renovatio lacks rights. Allow it clinics, invoices, visits and cards of patients in the MIS.',
}
const NOT_TAKEN: Text = {
  ru: 'Renovatio не принимает запрос. Сообщите нам: подключение нужно обновить.',
  en: 'Renovatio refuses the request. Tell us: the connector needs an update.',
}
