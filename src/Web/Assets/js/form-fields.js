// Fields of a form for single values. Each writes what it means, or the text as it stands when that means nothing: the service then says what is wrong.
import { el } from './dom.js';
import { dateOf, dateText, numberOf, numberText, pathText } from './values.js';
import { richToText, survives, textToRich } from './rich-text.js';

const mostImage = 1024 * 1024;
const long = 200;

export function kindOf(schema) {
  if (schema.widget) return schema.widget;
  const types = [schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : 'string')].flat();
  if (types.includes('object')) return 'object';
  if (types.includes('array')) return 'array';
  if (schema.choices) return 'select';
  if (types.includes('boolean')) return 'boolean';
  if (types.some(type => type === 'integer' || type === 'number')) return types.includes('string') ? 'mixed' : 'number';
  if (schema.format === 'date' || schema.format === 'issue-date') return 'date';
  return (schema.maxLength ?? Infinity) > long ? 'longText' : 'text';
}

function isShort(schema) {
  const kind = kindOf(schema);
  return ['number', 'mixed', 'date'].includes(kind) || (kind === 'text' && schema.maxLength <= 60)
    || (kind === 'select' && (schema.title ?? '').length < 28 && schema.choices.every(choice => choice.label.length < 28));
}

export const isGroup = schema => ['object', 'array'].includes(kindOf(schema));

export const exampleOf = schema => {
  const example = schema.examples?.[0];
  return example === undefined || typeof example === 'object' ? null : `ví dụ: ${typeof example === 'number' ? numberText(example, schema) : example}`;
};

// One field with label, hint and room for its error.
export function scalarField(form, schema, path, { bare = '' } = {}) {
  const at = pathText(path);
  const id = `f-${at}`;
  const kind = kindOf(schema);
  const title = schema.title ?? 'Nội dung';
  const hintText = [schema.description, kind === 'richText' && path.length < 3 ? 'Chữ đậm ghi **như thế này**, chữ nghiêng ghi *như thế này*.' : ''].filter(Boolean).join(' ');
  const control = makers[kind](form, schema, path, {
    id, placeholder: exampleOf(schema), 'aria-describedby': `${hintText && !bare ? `h-${at} ` : ''}e-${at}`, autocomplete: 'off', 'aria-label': bare || null,
  });
  control.addEventListener('blur', () => form.touch(at));
  const error = el('p', { class: 'error', id: `e-${at}` });
  if (bare) return el('div', { class: 'field', 'data-path': at }, control, error);
  const hint = hintText ? el('p', { class: 'hint', id: `h-${at}` }, hintText) : null;
  return kind === 'boolean'
    ? el('div', { class: 'field check', 'data-path': at }, el('label', { for: id }, control, ' ', title), hint, error)
    : el('div', { class: `field ${isShort(schema) ? 'short' : ''}`, 'data-path': at }, el('label', { for: id }, title), control, hint, error);
}

const blank = text => text.trim() === '';

function typed(form, path, control, meaning, shown = value => value ?? '') {
  control.value = shown(form.read(path));
  control.addEventListener('input', () => form.write(path, blank(control.value) ? undefined : meaning(control.value)));
  control.addEventListener('change', () => { control.value = shown(form.read(path)); });
  return control;
}

const input = (attributes, more = {}) => el('input', { type: 'text', ...attributes, ...more });

const makers = {
  text: (form, schema, path, attributes) => typed(form, path, input(attributes), text => text),
  longText: (form, schema, path, attributes) => typed(form, path, el('textarea', { rows: '1', ...attributes }), text => text),
  number: (form, schema, path, attributes) => typed(form, path, input(attributes, { inputmode: 'decimal', 'data-whole': schema.type === 'integer' }), text => numberOf(text) ?? text, value => numberText(value, schema)),
  mixed: (form, schema, path, attributes) => typed(form, path, input(attributes), text => numberOf(text) ?? text, value => numberText(value, schema)),
  date: (form, schema, path, attributes) => typed(form, path, input({ ...attributes, placeholder: 'ngày/tháng/năm' }, { inputmode: 'numeric' }), text => dateOf(text, schema.format === 'issue-date') ?? text, dateText),
  boolean: (form, schema, path, attributes) => {
    const { placeholder, autocomplete, ...rest } = attributes;
    const box = el('input', { type: 'checkbox', ...rest, checked: form.read(path) === true });
    box.addEventListener('change', () => form.write(path, box.checked ? true : form.isRequired(path) ? false : undefined));
    return box;
  },
  select: (form, schema, path, attributes) => {
    const { placeholder, autocomplete, ...rest } = attributes;
    const value = form.read(path);
    const known = schema.choices.some(choice => choice.value === value);
    const list = el('select', rest, el('option', { value: '' }, '(chưa chọn)'), schema.choices.map(choice => el('option', { value: choice.value }, choice.label)),
      value === undefined || known ? null : el('option', { value: String(value) }, String(value)));
    list.value = value ?? '';
    list.addEventListener('change', () => form.write(path, list.value || undefined));
    return list;
  },
  richText: (form, schema, path, attributes) => {
    const value = form.read(path);
    const area = el('textarea', { rows: '1', ...attributes });
    if (Array.isArray(value) && !survives(value)) area.readOnly = true;
    return typed(form, path, area, textToRich, richToText);
  },
  cell: (form, schema, path, attributes) => {
    const beside = form.read(path);
    const merged = typeof beside === 'object' && beside !== null ? beside : null;
    const shown = value => (typeof value === 'object' && value !== null ? numberText(value.text) : numberText(value));
    const meaning = text => (merged ? { ...merged, text } : text);
    return typed(form, path, input(attributes), meaning, shown);
  },
};

// A picture: chosen from a file, described in words.
export function imageField(form, schema, path) {
  const at = pathText(path);
  const error = el('p', { class: 'error', id: `e-${at}` });
  const shown = el('div', { class: 'picture' });
  const file = el('input', { type: 'file', class: 'visually-hidden', id: `f-${at}`, accept: 'image/png,image/jpeg', 'aria-describedby': `h-${at} e-${at}` });
  const alt = el('div');
  const draw = () => {
    const value = form.read(path);
    shown.replaceChildren(value?.data ? el('img', { src: `data:${value.mediaType};base64,${value.data}`, alt: value.alt ?? '' }) : '',
      value?.data ? el('button', { type: 'button', class: 'quiet danger', onclick: () => { form.write(path, undefined); file.value = ''; draw(); file.focus(); } }, 'Bỏ ảnh') : '');
    alt.replaceChildren(value?.data ? scalarField(form, form.follow(schema.properties.alt), [...path, 'alt']) : '');
  };
  file.addEventListener('change', async () => {
    const chosen = file.files[0];
    if (!chosen) return;
    const fault = !['image/png', 'image/jpeg'].includes(chosen.type) ? 'Tệp không phải ảnh PNG hoặc JPEG. Hãy chọn tệp khác.'
      : chosen.size > mostImage ? 'Ảnh lớn hơn 1 MB. Hãy thu nhỏ ảnh rồi chọn lại.' : '';
    error.textContent = fault;
    file.toggleAttribute('aria-invalid', fault !== '');
    if (fault) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    let text = '';
    for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    const before = form.read(path);
    form.write(path, { mediaType: chosen.type, data: btoa(text), ...(before?.alt ? { alt: before.alt } : {}) });
    draw();
  });
  draw();
  return el('div', { class: 'field', 'data-path': at }, el('span', { class: 'label' }, schema.title ?? 'Ảnh'), file, el('label', { class: 'button', for: `f-${at}` }, 'Chọn tệp ảnh…', el('span', { class: 'visually-hidden' }, ` ${schema.title ?? ''}`)),
    el('p', { class: 'hint', id: `h-${at}` }, 'Ảnh PNG hoặc JPEG, không quá 1 MB.'), shown, alt, error);
}
