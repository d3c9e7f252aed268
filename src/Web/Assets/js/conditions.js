// What a schema's conditions say about an object as it stands: which fields must be there, which may not. The service has the last word; this only
// lets a form mark and hide its fields.
const given = value => value !== undefined && value !== null;

const types = {
  string: value => typeof value === 'string', integer: Number.isInteger, number: value => typeof value === 'number', boolean: value => typeof value === 'boolean',
  array: Array.isArray, object: value => typeof value === 'object' && value !== null && !Array.isArray(value), null: value => value === null,
};

export function fits(schema, value) {
  if (typeof schema === 'boolean') return schema;
  if (schema.type && ![schema.type].flat().some(type => types[type]?.(value))) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (!types.object(value)) return true;
  return (schema.required ?? []).every(name => given(value[name]))
    && Object.entries(schema.properties ?? {}).every(([name, property]) => !given(value[name]) || fits(property, value[name]));
}

// { required, never, titles } of an object's fields.
export function effects(schema, value, told = { required: new Set(), never: new Set(), titles: new Map() }) {
  for (const name of schema.required ?? []) told.required.add(name);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property === false) told.never.add(name);
    else if (property.title) told.titles.set(name, property.title);
  }
  if (schema.if !== undefined) {
    const branch = fits(schema.if, value ?? {}) ? schema.then : schema.else;
    if (branch && typeof branch === 'object') effects(branch, value, told);
  }
  return told;
}

export const hasConditions = schema => schema.if !== undefined;

export const follow = (schema, definitions) => {
  if (!schema?.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...follow(definitions[$ref], definitions), ...beside };
};

// The data with an empty object for each required one that was not begun: what is missing is then told by the fields inside.
export function completed(schema, value, definitions = schema.$defs ?? {}) {
  const node = follow(schema, definitions);
  if (Array.isArray(value)) return node.items ? value.map(item => completed(node.items, item, definitions)) : value;
  if (!types.object(value) || !node.properties) return value;
  const { required } = effects(node, value);
  const whole = { ...value };
  for (const [name, property] of Object.entries(node.properties)) {
    if (property === false) continue;
    const field = follow(property, definitions);
    if (!given(whole[name]) && required.has(name) && field.type === 'object' && field.widget !== 'image') whole[name] = {};
    if (given(whole[name])) whole[name] = completed(field, whole[name], definitions);
  }
  return whole;
}
