import { keepsSealed } from '#privacy/sealed_columns'

/** Every column that holds what was sealed with a tenant's key, with the purpose it was sealed for. */
const of = (kind: string, column: string) => `'${kind}:' || ${column}`

keepsSealed('customer_identities', {
  name: of('identity:name', 'customer_id'),
  phone: of('identity:phone', 'customer_id'),
  email: of('identity:email', 'customer_id'),
  birth_date: of('identity:birth_date', 'customer_id'),
})
keepsSealed('customer_notes', { body: of('note', 'id') })
keepsSealed('person_requests', {
  said: of('request:said', 'id'),
  extension_reason: of('request:extension_reason', 'id'),
  answer: of('request:answer', 'id'),
})
keepsSealed('member_cards', { secret: of('card', 'number') })
keepsSealed('connections', {
  secrets: of('connection', 'id'),
  webhook_token: of('webhook', 'id'),
})
keepsSealed('vendor_logins', { token: of('login', 'key'), refresh_grant: of('login', 'key') })
keepsSealed('quarantined_records', {
  payload: of('quarantine', 'connection_id'),
  record: of('quarantine', 'connection_id'),
})
keepsSealed('webhook_deliveries', { body: of('delivery', 'connection_id') })
keepsSealed('write_backs', {
  input: of('write', 'connection_id'),
  answer: of('write', 'connection_id'),
})
