// Cells copied from a spreadsheet, read as items of a list.
import { kindOf } from './form-fields.js';
import { dateOf, keyOf, numberOf } from './values.js';

const yes = new Set(['x', 'co', 'dung', '1', 'true', 'v']);
const no = new Set(['', 'khong', '0', 'false']);
const mostCells = 20;
const counting = new Set(['stt', 'tt', 'so tt', 'so thu tu']);

// Columns an item has room for: its single values, those of groups inside it too, and lists of texts.
export function columnsOf(item, form, path = [], required = true) {
  const kind = kindOf(item);
  if (kind === 'image') return [];
  if (kind === 'array') {
    const inner = form.follow(item.items ?? {});
    return ['text', 'longText', 'richText', 'cell'].includes(kindOf(inner)) ? [{ path, title: item.title, schema: inner, kind: 'texts', name: path.at(-1), required }] : [];
  }
  if (kind !== 'object') return [{ path, title: item.title ?? '', schema: item, kind, name: path.at(-1) ?? '', required }];
  if (path.length > 2) return [];
  if (path.length === 0 && item.properties?.cells?.items?.widget === 'cell') return Array.from({ length: mostCells }, (_, i) => ({ path: ['cells', i], title: `Ô ${i + 1}`, schema: {}, kind: 'cell', name: '', required: false }));
  return Object.entries(item.properties ?? {}).filter(([, property]) => property !== false && !property.$ref)
    .flatMap(([name, property]) => columnsOf(form.follow(property), form, [...path, name], required && (item.required ?? []).includes(name)));
}

// Rows of cells: tabs and new lines part them, quotes hold those inside a cell.
export function readTable(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted && c === '"' && source[i + 1] === '"') { cell += '"'; i++; }
    else if (quoted && c === '"') quoted = false;
    else if (!quoted && c === '"' && cell === '' && hasClosing(source, i)) quoted = true;
    else if (!quoted && c === '\t') { rows.at(-1).push(cell); cell = ''; }
    else if (!quoted && c === '\n') { rows.at(-1).push(cell); cell = ''; rows.push([]); }
    else cell += c;
  }
  rows.at(-1).push(cell);
  return rows.map(row => row.map(one => one.trim())).filter(row => row.some(one => one !== ''));
}

// A cell that merely begins with a quotation mark is no quoted cell.
const hasClosing = (source, from) => /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(from));

// Which column of the list each pasted column goes into (-1 for none), and whether the first row is a header. Without one they go in order; a column
// that none of the cells fits is passed over.
export function matchColumns(table, columns, from = 0) {
  const head = table[0] ?? [];
  const keys = columns.map(column => [keyOf(column.title), keyOf(column.name)]);
  const named = head.map(cell => keys.findIndex(pair => keyOf(cell) !== '' && pair.includes(keyOf(cell))));
  const known = head.filter((cell, i) => named[i] >= 0 || counting.has(keyOf(cell))).length;
  const isHeader = named.some(at => at >= 0) && known * 2 >= head.filter(cell => cell !== '').length;
  if (isHeader) return { isHeader, targets: named.map((at, i) => (named.indexOf(at) === i ? at : -1)) };
  const width = Math.max(0, ...table.map(row => row.length));
  const isCounted = from === 0 && width > 1 && table.length > 1 && !['number', 'cell'].includes(columns[0]?.kind) && table.every((row, i) => row[0] === String(i + 1));
  let next = from;
  const targets = Array.from({ length: width }, (_, i) => {
    if (isCounted && i === 0) return -1;
    const texts = table.map(row => row[i] ?? '').filter(text => text !== '');
    while (from === 0 && next < columns.length && texts.length > 0 && texts.every(text => meaning(columns[next], text).fault)) next++;
    return next < columns.length ? next++ : -1;
  });
  return { isHeader, targets };
}

// Items of the rows below the header, with the cells that do not fit.
export function itemsOf(table, columns, { isHeader, targets, constants = new Map() }) {
  const faults = [];
  const items = table.slice(isHeader ? 1 : 0).map((row, i) => {
    let item = columns[0].path.length === 0 ? '' : {};
    const put = (column, text) => {
      const { value, fault } = column.kind === 'cell' ? { value: text } : meaning(column, text);
      if (fault) faults.push({ row: i + 1, title: column.title, fault });
      if (value === undefined) return;
      if (column.path.length === 0) { item = value; return; }
      const owner = column.path.slice(0, -1).reduce((at, key, i) => at[key] ??= typeof column.path[i + 1] === 'number' ? [] : {}, item);
      owner[column.path.at(-1)] = value;
    };
    targets.forEach((at, j) => { if (at >= 0) put(columns[at], row[j] ?? ''); });
    for (const [at, text] of constants) if (text !== '') put(columns[at], text);
    for (const [at, column] of columns.entries()) {
      if (column.required && (targets.includes(at) || constants.has(at)) && column.path.length > 0 && column.path.reduce((value, key) => value?.[key], item) === undefined) faults.push({ row: i + 1, title: column.title, fault: 'để trống' });
    }
    if (item.cells && columns[0].kind === 'cell') item.cells = Array.from(item.cells, cell => cell ?? '');
    return item;
  });
  return { items, faults };
}

export function placeRows(table, columns, from) {
  return itemsOf(table, columns, matchColumns(table, columns, from));
}

function meaning({ kind, schema }, text) {
  if (text === '') return {};
  switch (kind) {
    case 'number': { const number = numberOf(text); return number === null ? { value: text, fault: `“${text}” không phải là số` } : { value: number }; }
    case 'mixed': return { value: numberOf(text) ?? text };
    case 'date': { const date = dateOf(text, schema.format === 'issue-date'); return date === null ? { value: text, fault: `“${text}” không phải là ngày (ngày/tháng/năm)` } : { value: date }; }
    case 'select': {
      const found = schema.choices.find(choice => choice.value === text || keyOf(choice.label) === keyOf(text) || keyOf(choice.value) === keyOf(text));
      return found ? { value: found.value } : { value: text, fault: `“${text}” không phải là một trong: ${schema.choices.slice(0, 6).map(choice => choice.label).join(', ')}` };
    }
    case 'boolean': return yes.has(keyOf(text)) ? { value: true } : no.has(keyOf(text)) ? {} : { value: text, fault: `“${text}”: hãy ghi x hoặc để trống` };
    case 'texts': return { value: text.split(/\n|;/).map(one => one.trim()).filter(Boolean) };
    default: return { value: text };
  }
}
