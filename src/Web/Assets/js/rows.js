// A table whose cells are fields. What a cell is called stands in the head of its column, on narrow screens before the cell itself.
import { el } from './dom.js';
import { Chips } from './chips.js';

export class Rows {
  // columns: { key, label, type: 'text' | 'number' | 'select' | 'list' | 'chips', options: [{ code, name }] or row => the same, hint, wide }
  constructor(place, { id, path = id, columns, rows, blank, change, add = 'Thêm dòng', empty = '', movable = false, note = null }) {
    Object.assign(this, { id, path, columns, rows, blank, change, movable, note });
    this.body = el('tbody');
    this.none = el('p', { class: 'empty', hidden: true }, empty);
    this.table = el('table', { class: 'rows', id: `${id}-table` },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, 'Thứ tự')),
        columns.map(column => el('th', { scope: 'col', class: column.wide ? 'wide' : column.size > 10 ? 'broad' : column.size ? 'slim' : null }, column.label)),
        el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, 'Thao tác')))), this.body);
    this.button = el('button', { type: 'button', id: `${id}-add`, onclick: () => this.add(this.blank(), true) }, add);
    place.replaceChildren(el('div', { class: 'scroll' }, this.table), this.none, el('div', { class: 'row' }, this.button));
    this.draw();
  }

  draw() {
    this.body.replaceChildren(...this.rows().map((row, i) => this.line(row, i)));
    this.table.hidden = this.rows().length === 0;
    this.none.hidden = this.rows().length > 0 || this.none.textContent === '';
  }

  line(row, i) {
    const line = el('tr', { id: `${this.id}-${i}` }, el('td', { class: 'at' }, String(i + 1)),
      this.columns.map(column => el('td', { 'data-label': column.label }, this.cell(row, i, column), el('p', { class: 'error', id: `${this.id}-${i}-${column.key}-error` }))),
      el('td', { class: 'actions' },
        this.movable && i > 0 ? el('button', { type: 'button', class: 'quiet', 'aria-label': `Đưa dòng ${i + 1} lên`, onclick: () => this.up(i) }, '↑') : null,
        el('button', { type: 'button', class: 'quiet danger', 'aria-label': `Xóa dòng ${i + 1}`, onclick: () => this.remove(i) }, 'Xóa')));
    return line;
  }

  cell(row, i, column) {
    const id = `${this.id}-${i}-${column.key}`;
    const same = { id, 'aria-label': `${column.label}, dòng ${i + 1}`, 'aria-describedby': `${id}-error` };
    const put = value => { row[column.key] = value; this.change(row, column.key, i); };
    const options = typeof column.options === 'function' ? column.options(row) : column.options;
    if (column.type === 'select') {
      const known = options.some(one => one.code === (row[column.key] ?? ''));
      const shown = known ? options : [...options, { code: row[column.key] ?? '', name: row[column.key] || 'chọn…' }];
      const box = el('select', { ...same, onchange: () => put(box.value) }, shown.map(one => el('option', { value: one.code }, one.name)));
      box.value = row[column.key] ?? '';
      return box;
    }
    if (column.type === 'chips') {
      const place = el('div', {});
      new Chips(place, { ...same, label: same['aria-label'], add: column.add, none: column.none, options, values: () => row[column.key] ??= [], change: () => this.change(row, column.key, i) });
      return place;
    }
    const text = column.type === 'list' ? (row[column.key] ?? []).join('; ') : row[column.key] ?? '';
    const read = { list: value => value.split(';').map(one => one.trim()).filter(one => one), number: value => value.trim() }[column.type] ?? (value => value);
    const box = el('input', { ...same, type: 'text', value: String(text), placeholder: column.hint, inputmode: column.type === 'number' ? 'numeric' : null,
      size: column.size, autocomplete: 'off', onchange: column.settle ? () => { put(column.settle(box.value)); box.value = row[column.key]; } : null, oninput: () => put(read(box.value)) });
    return box;
  }

  add(row, focus = false) {
    this.rows().push(row);
    this.change(row, '', this.rows().length - 1);
    this.draw();
    if (focus) this.body.lastElementChild.querySelector('input, select')?.focus();
  }

  remove(i) {
    this.rows().splice(i, 1);
    this.change(null, '', i);
    this.draw();
    (this.body.children[Math.min(i, this.body.children.length - 1)]?.querySelector('input, select') ?? this.button).focus();
  }

  up(i) {
    const rows = this.rows();
    [rows[i - 1], rows[i]] = [rows[i], rows[i - 1]];
    this.change(null, '', i);
    this.draw();
    document.getElementById(`${this.id}-${i - 1}`).querySelector('input, select')?.focus();
  }

  // Puts each problem by its cell; gives those back that are of no cell here.
  mark(problems) {
    for (const old of this.body.querySelectorAll('[aria-invalid]')) old.removeAttribute('aria-invalid');
    for (const old of this.body.querySelectorAll('.error')) old.textContent = '';
    for (const old of this.body.querySelectorAll('tr.bad')) old.classList.remove('bad');
    return problems.filter(problem => {
      const at = problem.path.startsWith(`${this.path}[`) ? /^\[(\d+)\](?:\.(\w+))?/.exec(problem.path.slice(this.path.length)) : null;
      const line = at && document.getElementById(`${this.id}-${at[1]}`);
      if (!line) return true;
      const key = this.columns.some(column => column.key === at[2]) ? at[2] : this.columns[0].key;
      const box = document.getElementById(`${this.id}-${at[1]}-${key}`);
      const place = document.getElementById(`${this.id}-${at[1]}-${key}-error`);
      box.setAttribute('aria-invalid', 'true');
      place.textContent = `${place.textContent} ${problem.message} ${problem.hint}`.trim();
      line.classList.add('bad');
      return false;
    });
  }
}
