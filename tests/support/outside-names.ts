/** A node of the syntax tree, as far as this reading of it goes. */
interface Node {
  type: string;
  [key: string]: unknown;
}

type Scope = ReadonlySet<string>;

interface Found {
  outside: Set<string>;
  members: Set<string>;
}

/** What a program takes from outside itself, and the properties that it touches. */
export function namesFromOutside(program: object): Found {
  const found: Found = { outside: new Set(), members: new Set() };
  visit(program as Node, new Set(declaredIn(program as Node)), found);
  return found;
}

/** Type syntax that holds an expression; every other node of this kind is only types. */
const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

function visit(node: Node, scope: Scope, found: Found): void {
  if (node.type.startsWith('TS')) {
    if (wrappers.has(node.type)) visit(node.expression as Node, scope, found);
    return;
  }
  if (isFunction(node)) {
    const own = new Set([...scope, ...parametersOf(node), ...declaredIn(node)]);
    for (const child of childrenOf(node)) visit(child, own, found);
    return;
  }
  note(node, scope, found);
  for (const child of childrenOf(node)) visit(child, scope, found);
}

function note(node: Node, scope: Scope, found: Found): void {
  if (node.type === 'Identifier') {
    if (!scope.has(node.name as string)) found.outside.add(node.name as string);
  } else if (node.type === 'MemberExpression') {
    const { object, property } = node as unknown as { object: Node; property: Node };
    const name = (node.computed ? property.value : property.name) as string | undefined;
    if (name !== undefined) found.members.add(name);
    if (object.type === 'Identifier' && !scope.has(object.name as string)) {
      found.outside.add(`${object.name}.${name}`);
    }
  } else if (node.type === 'JSXAttribute') {
    found.members.add((node.name as { name: string }).name);
  } else if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const callee = node.callee as Node;
    const isEmpty = (node.arguments as Node[]).length === 0;
    if (isEmpty && callee.type === 'Identifier' && !scope.has(callee.name as string)) {
      found.outside.add(
        node.type === 'NewExpression' ? `new ${callee.name}()` : `${callee.name}()`,
      );
    }
  }
}

/** The nodes below, without names that are no references: `object.name`, `{ name: … }`, labels. */
function childrenOf(node: Node): Node[] {
  const skipped = new Set<string>();
  if (node.type === 'MemberExpression' && !node.computed) skipped.add('property');
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed) {
    skipped.add('key');
  }
  if (/^(Labeled|Break|Continue)Statement$/.test(node.type)) skipped.add('label');
  if (/^(Import|Export\w*)Specifier$/.test(node.type)) return [];
  return Object.entries(node)
    .filter(([key]) => !skipped.has(key))
    .flatMap(([, value]) => value)
    .filter(isNode);
}

/** Every name that a function or module declares anywhere in its own body, nested blocks included. */
function declaredIn(node: Node): string[] {
  return childrenOf(node).flatMap((child): string[] => {
    const name = isNode(child.id) ? boundBy(child.id) : [];
    if (isFunction(child)) return child.type === 'FunctionDeclaration' ? name : [];
    if (child.type.startsWith('TS')) return [];
    const own = /^(VariableDeclarator|ClassDeclaration)$/.test(child.type) ? name : [];
    const imported = child.type === 'ImportDeclaration' ? importedBy(child) : [];
    const caught = child.type === 'CatchClause' && isNode(child.param) ? boundBy(child.param) : [];
    return [...own, ...imported, ...caught, ...declaredIn(child)];
  });
}

function importedBy(node: Node): string[] {
  return (node.specifiers as { local: { name: string } }[]).map(({ local }) => local.name);
}

/** A named function expression knows its own name too. */
function parametersOf(node: Node): string[] {
  return [...(node.params as Node[]), node.id].filter(isNode).flatMap(boundBy);
}

/** The names that a pattern binds: `{ a, b: [c] = [], ...d }` binds a, c and d. */
function boundBy(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'ObjectPattern':
      return (pattern.properties as Node[]).flatMap(boundBy);
    case 'ArrayPattern':
      return (pattern.elements as unknown[]).filter(isNode).flatMap(boundBy);
    case 'Property':
      return boundBy(pattern.value as Node);
    case 'AssignmentPattern':
      return boundBy(pattern.left as Node);
    case 'RestElement':
      return boundBy(pattern.argument as Node);
    default:
      return [];
  }
}

function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
