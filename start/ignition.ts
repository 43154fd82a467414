/** Where the application lives, and how its modules are imported: the same for the server, the console and the tests. */
export const APP_ROOT = new URL('../', import.meta.url)

export const importer = (filePath: string) =>
  filePath.startsWith('./') || filePath.startsWith('../')
    ? import(new URL(filePath, APP_ROOT).href)
    : import(filePath)
