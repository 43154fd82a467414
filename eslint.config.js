import { configApp } from '@adonisjs/eslint-config'

export default configApp(
  { ignores: ['.adonisjs/**', 'plugins/*/dist/**', 'packages/*/dist/**', 'packages/client/src/api.generated.ts', 'public/**'] },
  {
    // Links and forms are Inertia's own: the typed route registry is not used.
    rules: {
      '@adonisjs/prefer-adonisjs-inertia-link': 'off',
      '@adonisjs/prefer-adonisjs-inertia-form': 'off',
    },
  }
)
