/** Businesses and venues a person is limited to; `null` stands for the whole tenant. */
export interface ActorScope {
  businessIds: string[]
  venueIds: string[]
}

/**
 * Who acts, and how far that reaches: the first argument of every action and query. Made once for a request, a job or
 * a command; it carries no secrets and no personal data.
 */
export class Actor {
  /** The network address that the request came from; none of jobs and commands. */
  address?: string
  readonly #permissions: ReadonlySet<string>

  constructor(
    readonly tenantId: string,
    /** `null` when the system itself acts: a schedule, a sync, a command. */
    readonly userId: string | null,
    readonly role: string,
    permissions: Iterable<string>,
    readonly scope: ActorScope | null,
    readonly locale: 'ru' | 'en' = 'ru'
  ) {
    this.#permissions = new Set(permissions)
  }

  /** Krug itself, at work in one tenant. */
  static system(tenantId: string) {
    return new SystemActor(tenantId, null, 'system', [], null)
  }

  /** The same person, answered in another language. */
  speaking(locale: 'ru' | 'en') {
    return new Actor(this.tenantId, this.userId, this.role, this.permissions, this.scope, locale)
  }

  get permissions() {
    return [...this.#permissions]
  }

  can(permission: string) {
    return this.#permissions.has(permission)
  }

  reachesBusiness(businessId: string) {
    return this.scope === null || this.scope.businessIds.includes(businessId)
  }

  reachesVenue(venue: { id: string; businessId: string }) {
    return (
      this.scope === null ||
      this.scope.venueIds.includes(venue.id) ||
      this.scope.businessIds.includes(venue.businessId)
    )
  }
}

class SystemActor extends Actor {
  can() {
    return true
  }
}
