import { indexEntities } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/core/app'
import { indexPages } from '@adonisjs/inertia'

export default defineConfig({
  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('@adonisjs/mail/commands'),
  ],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    {
      file: () => import('@adonisjs/core/providers/repl_provider'),
      environment: ['repl', 'test'],
    },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    // Before Lucid's: it takes the database in hand when the container makes it.
    () => import('#providers/tenancy_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('#providers/assets_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/cors/cors_provider'),
    () => import('@adonisjs/inertia/inertia_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/mail/mail_provider'),
    () => import('@adonisjs/drive/drive_provider'),
    () => import('@adonisjs/transmit/transmit_provider'),
    () => import('#providers/api_provider'),
    () => import('#providers/queue_provider'),
    () => import('#providers/request_limits_provider'),
    () => import('#providers/connectors_provider'),
    () => import('#providers/operation_provider'),
    () => import('@krug/connector-csv/provider'),
    () => import('@krug/connector-iiko/provider'),
    () => import('@krug/connector-rkeeper/provider'),
    () => import('@krug/connector-onec/provider'),
    () => import('@krug/connector-amocrm/provider'),
    () => import('@krug/connector-bitrix24/provider'),
    () => import('@krug/connector-yclients/provider'),
    () => import('@krug/connector-renovatio/provider'),
  ],

  preloads: [
    () => import('#start/kernel'),
    () => import('#start/routes'),
    () => import('#start/events'),
    () => import('#start/belongings'),
    () => import('#start/sealed'),
    () => import('#start/retention'),
    () => import('#start/transmit'),
  ],

  tests: {
    suites: [
      { name: 'architecture', files: ['tests/architecture/**/*.spec.{ts,js}'], timeout: 60_000 },
      { name: 'unit', files: ['tests/unit/**/*.spec.{ts,js}'], timeout: 60_000 },
      { name: 'functional', files: ['tests/functional/**/*.spec.{ts,js}'], timeout: 120_000 },
      { name: 'browser', files: ['tests/browser/**/*.spec.{ts,js}'], timeout: 240_000 },
    ],
    forceExit: true,
  },

  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'public/**', reloadServer: false },
    { pattern: 'plugins/*/package.json', reloadServer: false },
    { pattern: 'packages/*/package.json', reloadServer: false },
    { pattern: 'plugins/*/dist/**', reloadServer: false },
    { pattern: 'plugins/*/lang/*.json', reloadServer: false },
    { pattern: 'plugins/*/icon.svg', reloadServer: false },
  ],

  hooks: {
    init: [
      indexEntities({
        controllers: { enabled: false },
        events: { enabled: false },
        listeners: { enabled: false },
        transformers: {
          enabled: true,
          source: './app',
          importAlias: '#app',
          glob: ['**/transformers/*_transformer.ts'],
          skipSegments: ['transformers'],
          withSharedProps: true,
          inertiaMiddlewareImportPath: '#web/middleware/inertia_middleware',
        },
      }),
      indexPages({ framework: 'react' }),
    ],
    buildStarting: [() => import('@adonisjs/vite/build_hook')],
  },
})
