import app from '@adonisjs/core/services/app'
import { defineConfig, services } from '@adonisjs/drive'

export const filesFolder = app.makePath(app.inTest ? 'tmp/files' : 'storage/files')

/** Uploads and exports. Web and worker processes must see the same place. */
const driveConfig = defineConfig({
  default: 'fs',
  services: {
    fs: services.fs({
      location: filesFolder,
      serveFiles: false,
      visibility: 'private',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
