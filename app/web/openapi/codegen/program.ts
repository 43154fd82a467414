import ts from 'typescript'

/** The project as the compiler sees it, types included that modules add to one another. */
export function openProgram(root: string) {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  return ts.createProgram(fileNames, { ...options, noEmit: true })
}

/** `#access/validators/auth_validator`: a module under the alias of its domain. */
export function aliasOf(root: string, fileName: string) {
  return fileName.replace(`${root}/app/`, '#').replace(/\.ts$/, '')
}

/** The declaration behind a name, also one that was imported. */
export function declarationOf(checker: ts.TypeChecker, node: ts.Node) {
  const symbol = checker.getSymbolAtLocation(node)
  const target =
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return target?.declarations?.[0]
}
