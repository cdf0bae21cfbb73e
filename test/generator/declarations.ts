// The type declarations that a generator has written, read by their syntax: names, members, and the parts of unions.
import ts from "typescript";

export interface Member {
  optional: boolean;
  type: ts.TypeNode;
}

export class Declarations {
  readonly #declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  readonly #constants = new Map<string, ts.Expression>();

  constructor(source: string) {
    const file = ts.createSourceFile("declarations.ts", source, ts.ScriptTarget.Latest);
    for (const statement of file.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        this.#declared.set(statement.name.text, statement);
      if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer) this.#constants.set(name.text, initializer);
      }
    }
  }

  /** The members of a declared type. */
  members(name: string): Map<string, Member> {
    const declared = this.#declared.get(name);
    if (!declared) throw new Error(`${name} is not declared`);
    return ts.isInterfaceDeclaration(declared) ? membersOf(declared) : this.membersIn(declared.type);
  }

  /** The members of an object type, behind whatever names it is. */
  membersIn(type: ts.TypeNode): Map<string, Member> {
    const found = this.#followed(type);
    if (!ts.isTypeLiteralNode(found)) throw new Error(`${ts.SyntaxKind[found.kind]} has no members`);
    return membersOf(found);
  }

  /** What values a type has: words such as `string`, literals as in JSON, and `[]` behind those of a list. */
  values(type: ts.TypeNode): Set<string> {
    const found = this.#followed(type);
    if (ts.isUnionTypeNode(found)) return new Set(found.types.flatMap((part) => [...this.values(part)]));
    if (ts.isArrayTypeNode(found)) return new Set([`(${shown(this.values(found.elementType))})[]`]);
    if (ts.isLiteralTypeNode(found)) {
      const { literal } = found;
      if (ts.isStringLiteral(literal)) return new Set([JSON.stringify(literal.text)]);
      if (ts.isNumericLiteral(literal)) return new Set([literal.text]);
      if (literal.kind === ts.SyntaxKind.NullKeyword) return new Set(["null"]);
      return new Set([literal.kind === ts.SyntaxKind.TrueKeyword ? "true" : "false"]);
    }
    const keyword = keywords.get(found.kind);
    if (!keyword) throw new Error(`${ts.SyntaxKind[found.kind]} is not a type of a parameter`);
    return new Set([keyword]);
  }

  /** The names of the object types that a type is one of. */
  variants(type: ts.TypeNode, name = ""): string[] {
    if (ts.isParenthesizedTypeNode(type)) return this.variants(type.type, name);
    if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => this.variants(part));
    const next = this.#target(type);
    return next ? this.variants(next.type, next.name) : [name];
  }

  /** The value of a constant that is made of literals. */
  constant(name: string): unknown {
    const found = this.#constants.get(name);
    if (!found) throw new Error(`the constant ${name} is not declared`);
    return valueOf(found);
  }

  #followed(type: ts.TypeNode): ts.TypeNode {
    if (ts.isParenthesizedTypeNode(type)) return this.#followed(type.type);
    const next = this.#target(type);
    return next ? this.#followed(next.type) : type;
  }

  /** What `Name` or `types["member"]` stands for, and how that is called. */
  #target(type: ts.TypeNode): { type: ts.TypeNode; name: string } | undefined {
    if (ts.isIndexedAccessTypeNode(type)) {
      const [name] = this.values(type.indexType);
      const key = JSON.parse(name!) as string;
      const object = type.objectType;
      const members =
        ts.isTypeReferenceNode(object) && ts.isIdentifier(object.typeName)
          ? this.members(object.typeName.text)
          : this.membersIn(object);
      const member = members.get(key);
      if (!member) throw new Error(`${key} is not a member`);
      return { type: member.type, name: key };
    }
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
    const declared = this.#declared.get(type.typeName.text);
    if (!declared) throw new Error(`${type.typeName.text} is not declared`);
    return ts.isTypeAliasDeclaration(declared)
      ? { type: declared.type, name: type.typeName.text }
      : undefined;
  }
}

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
]);

/** Values as a union, in one order. */
export const shown = (values: Iterable<string>): string => [...new Set(values)].sort().join(" | ");

function membersOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const member of node.members) {
    // An index signature has no name, and says nothing of any one member.
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const { name } = member;
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name) && !ts.isNumericLiteral(name))
      throw new Error("a member with a name that is computed");
    members.set(name.text, { optional: member.questionToken !== undefined, type: member.type });
  }
  return members;
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return valueOf(node.expression);
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name))
          throw new Error("a property that is not simple");
        return [property.name.text, valueOf(property.initializer)];
      }),
    );
  }
  throw new Error(`${ts.SyntaxKind[node.kind]} is not a literal`);
}
