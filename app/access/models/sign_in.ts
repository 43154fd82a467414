import { SignInSchema } from '#database/schema'

/** Since when somebody is signed in with one browser or program. */
export default class SignIn extends SignInSchema {
  declare kind: 'portal' | 'api'
}
