// The window to paste a block of cells in: shows which column goes where, how many rows come in and which cells need a look.
import { el } from './dom.js';
import { itemsOf, matchColumns, readTable } from './paste.js';

const mostFaults = 20;

export class PasteDialog {
  constructor(title, columns, ontake, present, onclose) {
    Object.assign(this, { columns, ontake, constants: new Map() });
    this.text = el('textarea', { id: 'paste-text', rows: '7', spellcheck: 'false', 'aria-describedby': 'paste-hint', oninput: () => this.read() });
    this.mapping = el('div', { class: 'fields', id: 'paste-columns' });
    this.result = el('div', { id: 'paste-result', role: 'status' });
    this.take = el('button', { type: 'submit', class: 'primary', id: 'paste-take', disabled: true }, 'Đưa vào danh sách');
    this.whole = el('input', { type: 'checkbox', id: 'paste-whole' });
    const names = columns[0].kind === 'cell' ? 'mỗi cột một ô' : columns.map(column => column.title + (column.required ? '*' : '')).join(' · ');
    this.dialog = el('dialog', { id: 'paste-dialog', 'aria-labelledby': 'paste-title', onclose: () => { this.dialog.remove(); onclose(); } },
      el('form', { method: 'dialog', onsubmit: () => this.finish() },
        el('h2', { id: 'paste-title' }, `Dán từ Excel: ${title}`),
        el('div', { class: 'field' }, el('label', { for: 'paste-text' }, 'Các dòng đã chép'), this.text,
          el('p', { class: 'hint', id: 'paste-hint' }, `Chép các ô trong Excel rồi dán vào đây, có hay không có dòng tiêu đề đều được. Thứ tự cột: ${names}.`)),
        this.mapping, this.result,
        present > 0 ? el('div', { class: 'field check' }, el('label', { for: 'paste-whole' }, this.whole, ` Thay ${present} dòng đang có`)) : null,
        el('div', { class: 'row' }, this.take, el('button', { type: 'button', id: 'paste-cancel', onclick: () => this.dialog.close() }, 'Hủy'))));
  }

  open() {
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.text.focus();
  }

  // New text: columns are matched anew.
  read() {
    this.table = readTable(this.text.value);
    this.match = matchColumns(this.table, this.columns);
    this.constants.clear();
    this.drawMapping();
    this.show();
  }

  drawMapping() {
    const { isHeader, targets } = this.match;
    const choices = targets.map((target, i) => {
      const sample = this.table[0]?.[i] ?? '';
      const select = el('select', { id: `paste-column-${i}`, onchange: () => { targets[i] = Number(select.value); this.drawConstants(); this.show(); } },
        el('option', { value: '-1' }, '(bỏ qua)'), this.columns.map((column, at) => el('option', { value: String(at) }, column.title)));
      select.value = String(target);
      return el('div', { class: 'field short' }, el('label', { for: `paste-column-${i}` }, `Cột ${i + 1}`, el('small', {}, sample ? ` ${isHeader ? 'tiêu đề ' : ''}“${sample.slice(0, 24)}”` : '')), select);
    });
    this.extra = el('div', { class: 'fields wide' });
    this.mapping.replaceChildren(...choices, this.extra);
    this.drawConstants();
  }

  // A choice that every row must have and no column brings can be made for all rows at once.
  drawConstants() {
    const missing = this.table.length === 0 ? [] : this.columns.map((column, at) => [column, at]).filter(([column, at]) => column.kind === 'select' && column.required && !this.match.targets.includes(at));
    for (const at of this.constants.keys()) if (!missing.some(([, one]) => one === at)) this.constants.delete(at);
    this.extra.replaceChildren(...missing.map(([column, at]) => {
      const select = el('select', { id: `paste-all-${column.name}`, onchange: () => { this.constants.set(at, select.value); this.show(); } },
        el('option', { value: '' }, '(chọn sau)'), column.schema.choices.map(choice => el('option', { value: choice.value }, choice.label)));
      select.value = this.constants.get(at) ?? '';
      return el('div', { class: 'field short' }, el('label', { for: select.id }, `${column.title} của mọi dòng`), select);
    }));
  }

  show() {
    this.found = this.table.length === 0 ? { items: [], faults: [] } : itemsOf(this.table, this.columns, { ...this.match, constants: this.constants });
    const { items, faults } = this.found;
    const isEmpty = items.length === 0 || this.match.targets.every(target => target < 0);
    const lacking = this.columns.filter((column, at) => column.required && !this.match?.targets.includes(at) && !this.constants.get(at)).map(column => column.title);
    this.take.disabled = isEmpty;
    this.result.replaceChildren(this.text.value.trim() === '' ? '' : el('div', { class: `notice ${faults.length + lacking.length > 0 ? 'warn' : ''}` },
      el('p', {}, el('strong', {}, isEmpty ? 'Chưa nhận ra dòng nào.' : `Nhận ra ${items.length} dòng`), isEmpty ? '' : `${this.match.isHeader ? ', có dòng tiêu đề' : ''}. ${faults.length === 0 ? 'Mọi ô đều đọc được.' : `${faults.length} ô cần xem lại:`}`),
      isEmpty || lacking.length === 0 ? null : el('p', {}, `Các cột này chưa có, điền sau trong từng dòng: ${lacking.join(', ')}.`),
      faults.length === 0 ? null : el('ul', {}, faults.slice(0, mostFaults).map(one => el('li', {}, `Dòng ${one.row}, ${one.title}: ${one.fault}`)),
        faults.length > mostFaults ? el('li', {}, `… và ${faults.length - mostFaults} ô nữa`) : null)));
  }

  finish() {
    if (!this.take.disabled) this.ontake(this.found, this.whole.checked);
  }
}
