import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, syncDestination, targets } from '@adonisjs/core/logger'
import { currentWork } from '#shared/telemetry/work'

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'krug',
      level: env.get('LOG_LEVEL'),
      destination: app.inProduction ? undefined : await syncDestination(),
      transport: { targets: [targets.file({ destination: 1 })] },
      // Which request or job of whom a line is about.
      mixin: () => ({ ...currentWork() }),
      redact: {
        paths: [
          ...['password', '*.password', 'token', '*.token', 'authorization', '*.authorization'],
          // PostgreSQL quotes the values of the row that it refuses.
          ...['err.detail', 'err.where', 'err.query', 'err.parameters'],
        ],
      },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
