import type {
  ConnectorError,
  FailedResponse,
  Login,
  LoginContext,
  Secret,
} from '@krug/connector-sdk'
import * as cloud from './cloud/session.ts'
import { isCloud, type Config } from './config.ts'
import * as server from './server/session.ts'

const of = (config: Config) => (isCloud(config) ? cloud : server)

export const login = (ctx: LoginContext<Config>): Promise<Login> => of(ctx.config).login(ctx)

/** A token of iiko Cloud holds nothing: it may run out by itself. */
export async function logout(ctx: LoginContext<Config>, token: Secret): Promise<void> {
  if (!isCloud(ctx.config)) await server.logout(ctx, token)
}

export const loginKey = (config: Config): string => of(config).loginKey(config)

export const authorize = (headers: Headers, token: Secret | null, config: Config) =>
  of(config).authorize(headers, token)

/** Paths of the two interfaces differ. */
export function classify(response: FailedResponse): ConnectorError | undefined {
  return cloud.isCloudPath(response.path) ? cloud.classify(response) : server.classify(response)
}
