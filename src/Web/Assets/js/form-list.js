// A list: rows that can be added, moved, taken out by mouse and keyboard, and pasted from a spreadsheet.
import { el, tell } from './dom.js';
import { kindOf, scalarField, exampleOf } from './form-fields.js';
import { ObjectFields } from './form-object.js';
import { columnsOf, placeRows, readTable } from './paste.js';
import { PasteDialog } from './paste-dialog.js';
import { richToText } from './rich-text.js';
import { pathText } from './values.js';

const mostOpen = 6;

export class ListField {
  constructor(form, schema, path) {
    Object.assign(this, { form, schema, path, at: pathText(path), item: form.follow(schema.items ?? {}) });
    this.itemKind = kindOf(this.item);
    this.columns = columnsOf(this.item, form);
    this.rows = el('ol', { class: 'rows', onkeydown: event => this.key(event), onpaste: event => this.paste(event) });
    this.count = el('small');
    this.add = el('button', { type: 'button', 'data-action': 'add', onclick: () => this.append() }, `Thêm ${this.itemKind === 'object' && this.item.title ? lower(this.item.title) : 'dòng'}`);
    this.element = el('fieldset', { class: 'group list', id: `f-${this.at}`, 'data-path': this.at, tabindex: '-1', 'aria-describedby': `e-${this.at}` },
      el('legend', {}, schema.title ?? ''), schema.description ? el('p', { class: 'hint' }, schema.description) : null,
      this.rows,
      el('div', { class: 'row' }, this.add,
        this.columns.length > 0 ? el('button', { type: 'button', 'data-action': 'paste', onclick: () => this.openDialog() }, 'Dán từ Excel') : null, this.count),
      el('p', { class: 'error', id: `e-${this.at}` }));
    this.draw();
  }

  get values() { return this.form.read(this.path) ?? []; }

  draw() {
    const values = this.values;
    const isFolded = this.itemKind === 'object' && values.length > mostOpen;
    this.rows.replaceChildren(...values.map((_, i) => this.row(i, isFolded)));
    this.count.textContent = values.length === 0 ? (exampleOf({ examples: this.schema.examples?.[0] }) ?? 'Chưa có dòng nào.') : `${values.length} dòng`;
    this.add.disabled = values.length >= (this.schema.maxItems ?? Infinity);
  }

  row(i, isFolded) {
    const path = [...this.path, i];
    const at = pathText(path);
    const name = this.item.title ?? 'Dòng';
    const tools = el('div', { class: 'tools' },
      el('button', { type: 'button', class: 'quiet', 'data-action': 'up', 'aria-label': `Chuyển lên: ${name} ${i + 1}`, title: 'Chuyển lên (Alt + ↑)', disabled: i === 0, onclick: () => this.move(i, -1, 'up') }, '↑'),
      el('button', { type: 'button', class: 'quiet', 'data-action': 'down', 'aria-label': `Chuyển xuống: ${name} ${i + 1}`, title: 'Chuyển xuống (Alt + ↓)', disabled: i === this.values.length - 1, onclick: () => this.move(i, 1, 'down') }, '↓'),
      el('button', { type: 'button', class: 'quiet danger', 'data-action': 'remove', 'aria-label': `Bỏ: ${name} ${i + 1}`, title: 'Bỏ', onclick: () => this.remove(i) }, '✕'));
    if (this.itemKind !== 'object') {
      const field = this.itemKind === 'array' || this.itemKind === 'image' ? this.form.field(this.item, path) : scalarField(this.form, this.item, path, { bare: `${this.schema.title ?? name} ${i + 1}` });
      return el('li', { class: 'line', 'data-row': String(i) }, field, tools);
    }
    const body = el('div', { class: 'row-body' });
    const build = () => { if (!body.hasChildNodes()) { body.append(new ObjectFields(this.form, this.item, path, { foldTitle: 'Thêm' }).element); this.form.drawProblems(); } };
    const error = el('p', { class: 'error', id: `e-${at}` });
    const label = el('span');
    const box = el('details', { open: !isFolded, ontoggle: () => { if (box.open) build(); entitle(); } }, el('summary', {}, label), body);
    const entitle = () => { label.textContent = `${i + 1}. ${(!box.open && summaryOf(this.values[i], this.columns)) || name}`; };
    entitle();
    if (!isFolded) build();
    return el('li', { class: 'card', 'data-row': String(i), 'data-path': at, id: `f-${at}` }, tools, box, error);
  }

  append() {
    const isWhole = this.itemKind === 'object';
    const values = [...this.values, isWhole ? {} : this.itemKind === 'array' ? [] : ''];
    this.form.write(this.path, values, false);
    this.draw();
    const last = this.rows.lastElementChild;
    last.querySelector('details')?.setAttribute('open', '');
    this.form.reveal(pathText([...this.path, values.length - 1]));
  }

  move(i, step, action) {
    const values = [...this.values];
    const to = i + step;
    if (to < 0 || to >= values.length) return;
    [values[i], values[to]] = [values[to], values[i]];
    this.form.write(this.path, values);
    this.draw();
    const tools = this.rows.children[to];
    (tools.querySelector(`[data-action="${action}"]:not(:disabled)`) ?? tools.querySelector('[data-action]:not(:disabled)'))?.focus();
    tell(`Đã chuyển tới vị trí ${to + 1}.`);
  }

  remove(i) {
    const values = this.values.filter((_, j) => j !== i);
    this.form.write(this.path, values.length > 0 ? values : undefined);
    this.draw();
    (this.rows.children[Math.min(i, values.length - 1)]?.querySelector('[data-action="remove"]') ?? this.add).focus();
    tell(`Đã bỏ dòng ${i + 1}.`);
  }

  key(event) {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : 0;
    const row = event.target.closest('[data-row]');
    if (!step || row?.parentElement !== this.rows) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(Number(row.dataset.row), step, step < 0 ? 'up' : 'down');
  }

  // The row of this list that something stands in, itself or in a list inside.
  rowOf(node) { return [...this.rows.children].find(row => row.contains(node)) ?? null; }

  // A block of cells pasted into a field of a row goes into this row and those below, from this column on.
  paste(event) {
    const text = event.clipboardData.getData('text/plain');
    const row = this.rowOf(event.target);
    const isOuters = this.item.widget === 'cell' && text.includes('\t');
    const isLines = text.trim().includes('\n') && (event.target.matches('input') || (this.itemKind !== 'object' && event.target.value === ''));
    const isBlock = text.includes('\t') || isLines;
    if (!row || !isBlock || isOuters || this.columns.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const at = event.target.closest('[data-path]')?.dataset.path ?? '';
    const index = Number(row.dataset.row);
    const column = Math.max(0, this.columns.findIndex(one => pathText([...this.path, index, ...one.path]) === at));
    const read = placeRows(readTable(text), this.columns, column);
    const values = [...this.values];
    read.items.forEach((item, j) => {
      const old = values[index + j];
      values[index + j] = typeof item === 'object' && typeof old === 'object' && old !== null ? { ...old, ...item } : item;
    });
    this.take(values, read);
  }

  openDialog() {
    new PasteDialog(this.schema.title ?? '', this.columns, (read, isWhole) => {
      const old = this.values.filter(value => value !== '' && Object.keys(value).length !== 0);
      this.take(isWhole ? read.items : [...old, ...read.items], read);
    }, this.values.length, () => this.element.querySelector('[data-action="paste"]').focus()).open();
  }

  take(values, read) {
    this.form.write(this.path, values.length > 0 ? values : undefined);
    this.draw();
    tell(`Đã đưa ${read.items.length} dòng vào “${this.schema.title}”.${read.faults.length > 0 ? ` ${read.faults.length} ô cần sửa.` : ''}`, 8);
  }
}

const lower = text => text.charAt(0).toLowerCase() + text.slice(1);

// What a folded row is known by: its first texts.
function summaryOf(value, columns) {
  if (typeof value !== 'object' || value === null) return '';
  const texts = columns.filter(column => column.kind !== 'select').map(column => column.path.reduce((at, key) => at?.[key], value)).map(text => (Array.isArray(text) ? richToText(text) : text)).filter(text => typeof text === 'string' || typeof text === 'number');
  const text = texts.slice(0, 2).join(' – ');
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
