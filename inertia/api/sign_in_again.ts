const EVENT = 'krug:sign-in'

/** The session ended under an open page: the shell asks for the password over it, and nothing typed is lost. */
export function askToSignIn() {
  window.dispatchEvent(new Event(EVENT))
}

export function onSignInNeeded(listener: () => void) {
  window.addEventListener(EVENT, listener)
  return () => window.removeEventListener(EVENT, listener)
}
