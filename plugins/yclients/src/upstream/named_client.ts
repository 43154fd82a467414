/** A client as other objects name one. */
export interface NamedClient {
  id?: string
  name?: string
  surname?: string
  phone?: string
}

/** Where there is nobody, an object is `null`, an empty list, or has the id 0. */
export function clientOf(value: any): NamedClient | undefined {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return
  const text = (field: unknown) =>
    field === undefined || field === null ? undefined : String(field).trim()
  const id = text(value.id)
  return {
    id: id && /^[1-9]\d*$/.test(id) ? id : undefined,
    name: text(value.name),
    surname: text(value.surname),
    phone: text(value.phone),
  }
}
