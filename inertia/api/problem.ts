export type FieldError = { field: string; message: string }

/** RFC 9457, as the API answers every refusal. */
export type ProblemDocument = {
  title: string
  status: number
  code: string
  detail: string
  errors?: FieldError[]
  requestId?: string
}

export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail)
  }

  /** By field, for the form that sent it. */
  get fields() {
    return Object.fromEntries(
      (this.document.errors ?? []).map(({ field, message }) => [field, message])
    )
  }
}
