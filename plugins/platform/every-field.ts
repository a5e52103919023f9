import type { Block, Field, Tab } from 'payload'

/** Every field below one, at any depth, as `change` would have it. */
export const everyFieldIn = (given: Field, change: (field: Field) => Field): Field => {
  const all = (fields: Field[]): Field[] => fields.map((each) => everyFieldIn(change(each), change))
  const tab = (each: Tab): Tab => ({ ...each, fields: all(each.fields) })
  const block = (each: Block): Block => ({ ...each, fields: all(each.fields) })
  if (given.type === 'tabs') return { ...given, tabs: given.tabs.map(tab) }
  if (given.type === 'blocks') return { ...given, blocks: given.blocks.map(block) }
  return 'fields' in given ? { ...given, fields: all(given.fields) } : given
}
