/** One field that the API objects to. */
export interface FieldProblem {
  field: string
  message: string
  rule?: string
}

/** A refusal as the API says it (RFC 9457). */
export interface ProblemDocument {
  status: number
  code: string
  title: string
  detail: string
  requestId?: string
  errors?: FieldProblem[]
}

/** What the API refused, or that it could not be reached (`status` 0, `code` `E_OFFLINE`). */
export class KrugError extends Error {
  readonly status: number
  /** Stable: to be compared with. `message` is a sentence in the caller's language. */
  readonly code: string
  /** What to tell whoever runs the server. */
  readonly requestId: string | undefined
  readonly fields: FieldProblem[]

  constructor({ status, code, title, detail, requestId, errors = [] }: ProblemDocument) {
    super(detail || title || code)
    this.name = 'KrugError'
    this.status = status
    this.code = code
    this.requestId = requestId
    this.fields = errors
  }
}

/** @internal */
export async function refusalOf(response: Response): Promise<KrugError> {
  const { status, statusText: title } = response
  const plain = { status, code: `HTTP_${status}`, title, detail: '' }
  try {
    return new KrugError({ ...plain, ...(await response.json()) })
  } catch {
    return new KrugError(plain)
  }
}
