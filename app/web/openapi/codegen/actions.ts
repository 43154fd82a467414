import { dirname } from 'node:path'
import ts from 'typescript'
import { Answers } from '#web/openapi/codegen/answers'
import { aliasOf, declarationOf, openProgram } from '#web/openapi/codegen/program'
import type { Action, Catalogue } from '#web/openapi/schema'

/** Methods of the response that answer with the argument, and the status each stands for. */
const STATUS: Record<string, number> = { ok: 200, created: 201, accepted: 202, noContent: 204 }

/** Reads every controller of the API: what each method validates, takes as files and answers. */
export function readActions(root: string): Catalogue {
  const program = openProgram(root)
  const reader = new Reader(program.getTypeChecker(), root)
  const filesIn = (folder: string) =>
    program
      .getSourceFiles()
      .filter(({ fileName }) => new RegExp(`/app/(?:\\w+/)+${folder}/`).test(fileName))
  for (const file of filesIn('transformers')) reader.readTransformer(file)
  for (const file of filesIn('controllers/api')) reader.readController(file)
  reader.readProblem(program.getSourceFile(`${root}/app/web/problem.ts`)!)
  return { actions: sorted(reader.actions), schemas: sorted(reader.answers.components) }
}

class Reader {
  readonly actions: Record<string, Action> = {}
  readonly answers: Answers

  constructor(
    private checker: ts.TypeChecker,
    private root: string
  ) {
    this.answers = new Answers(checker, root)
  }

  readTransformer(file: ts.SourceFile) {
    const transformer = file.statements.find(ts.isClassDeclaration)
    const name = /^(\w+)Transformer$/.exec(transformer?.name?.text ?? '')?.[1]
    const toObject = transformer?.members.find((member) => member.name?.getText() === 'toObject')
    if (!name || !toObject) return
    const signature = this.checker.getSignatureFromDeclaration(toObject as ts.MethodDeclaration)!
    this.answers.addTransformer(name, this.checker.getReturnTypeOfSignature(signature))
  }

  readController(file: ts.SourceFile) {
    const controller = file.statements.find(ts.isClassDeclaration)
    for (const member of controller?.members ?? []) {
      if (!ts.isMethodDeclaration(member) || !member.body) continue
      const key = `${aliasOf(this.root, file.fileName)}.${member.name.getText()}`
      this.actions[key] = this.#describe(member, member.body)
    }
  }

  /** What every refusal looks like. */
  readProblem(file: ts.SourceFile) {
    const problem = file.statements.find(
      (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Problem'
    )
    this.answers.of(this.checker.getTypeAtLocation(problem!))
  }

  #describe(method: ts.MethodDeclaration, body: ts.Block): Action {
    const calls = this.#callsIn(body)
    const [validation] = calls.filter((call) => called(call) === 'validateUsing')
    const files = calls
      .filter((call) => called(call) === 'file')
      .map(({ arguments: [name] }) => (name as ts.StringLiteral).text)
    return {
      ...(validation && { validator: this.#validator(validation) }),
      ...(files.length && { files }),
      ...this.#answer(method, body),
    }
  }

  /** The calls of a body, and of the functions beside the controller that it uses. */
  #callsIn(body: ts.Node, seen = new Set<ts.Node>()): ts.CallExpression[] {
    const calls: ts.CallExpression[] = []
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node)) {
        calls.push(node)
        const target =
          ts.isIdentifier(node.expression) && declarationOf(this.checker, node.expression)
        if (target && ts.isFunctionDeclaration(target) && target.body && !seen.has(target)) {
          seen.add(target)
          if (folderOf(target) === folderOf(body)) calls.push(...this.#callsIn(target.body, seen))
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(body)
    return calls
  }

  #validator({ arguments: [argument] }: ts.CallExpression) {
    const name = ts.isCallExpression(argument) ? argument.expression : argument
    const declaration = declarationOf(this.checker, name)!
    return {
      module: aliasOf(this.root, declaration.getSourceFile().fileName),
      name: name.getText(),
    }
  }

  #answer(method: ts.MethodDeclaration, body: ts.Block): Pick<Action, 'status' | 'answer'> {
    const last = body.statements.at(-1)
    const value = last && ts.isReturnStatement(last) ? unwrapped(last.expression) : undefined
    const status = value && ts.isCallExpression(value) ? STATUS[called(value) ?? ''] : undefined
    if (status) {
      const [argument] = (value as ts.CallExpression).arguments
      return { status, ...this.#body(argument && this.checker.getTypeAtLocation(argument)) }
    }
    const signature = this.checker.getSignatureFromDeclaration(method)!
    return { status: 200, ...this.#body(this.checker.getReturnTypeOfSignature(signature)) }
  }

  #body(type: ts.Type | undefined): Pick<Action, 'answer'> {
    const awaited = type && this.checker.getAwaitedType(type)
    if (!awaited || awaited.flags & ts.TypeFlags.Null) return {}
    const answer = this.answers.of(awaited)
    return answer ? { answer } : {}
  }
}

function unwrapped(expression?: ts.Expression): ts.Expression | undefined {
  return expression && ts.isAwaitExpression(expression) ? expression.expression : expression
}

/** `created` of `response.created(…)`. */
function called({ expression }: ts.CallExpression) {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const folderOf = (node: ts.Node) => dirname(node.getSourceFile().fileName)
