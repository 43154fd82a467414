import ViteProvider from '@adonisjs/vite/vite_provider'

/** Serves what `vite build` made, except under `node ace serve`, where Vite's own server compiles on the fly. */
export default class AssetsProvider extends ViteProvider {
  #built = process.env.NODE_ENV === 'test'

  async start() {
    if (!this.#built) await super.start()
  }

  async shutdown() {
    if (!this.#built) await super.shutdown()
  }
}
