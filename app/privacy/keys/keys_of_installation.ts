import env from '#start/env'
import type { KeyService } from '#privacy/keys/key_service'
import { LocalKeyService } from '#privacy/keys/local_key_service'
import { wrappingSecrets } from '#privacy/keys/wrapping_secrets'

let service: KeyService | undefined

/** Who wraps the keys of this installation's tenants. */
export function keyService(): KeyService {
  return (service ??= new LocalKeyService(
    wrappingSecrets(env.get('WRAPPING_KEYS')?.release(), env.get('APP_KEY').release())
  ))
}

/** Has another service wrap them, as a provider or a test does. @returns what puts the former one back */
export function useKeyService(other: KeyService) {
  const former = service
  service = other
  return () => (service = former)
}
