/** Small readings of the syntax tree that several rules share. */

/** The node without the wrappers that change nothing at run time: `(x as T)!`, `a?.b`. */
export function bare(node) {
  let current = node
  while (
    current &&
    (current.type === 'TSAsExpression' ||
      current.type === 'TSNonNullExpression' ||
      current.type === 'TSSatisfiesExpression' ||
      current.type === 'TSTypeAssertion' ||
      current.type === 'ChainExpression' ||
      current.type === 'AwaitExpression')
  ) {
    current = current.type === 'AwaitExpression' ? current.argument : current.expression
  }
  return current
}

/** The name of a property that is written out (`a.b`, `a['b']`), else undefined. */
export function propertyName(member) {
  if (!member.computed && member.property.type === 'Identifier') return member.property.name
  if (member.computed && member.property.type === 'Literal') return String(member.property.value)
  return undefined
}

/** The last word of `a.b.c` (`c`) or of `c`. */
export function lastName(node) {
  const plain = bare(node)
  if (plain?.type === 'Identifier') return plain.name
  if (plain?.type === 'MemberExpression') return propertyName(plain)
  return undefined
}

/** Whether `node` reads `object.property`, also as `globalThis.object.property`. */
export function isMember(node, object, property) {
  return (
    node.type === 'MemberExpression' && propertyName(node) === property && lastName(node.object) === object
  )
}

/** The property of an object literal that has this name, or undefined. */
export function findProperty(object, name) {
  return object.properties.find(
    (property) =>
      property.type === 'Property' &&
      !property.computed &&
      (property.key.name === name || property.key.value === name),
  )
}
