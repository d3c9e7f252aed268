// A field to find a unit in: what is typed with or without accents gives a list; arrows, Enter and Escape work as in any such list.
import { get } from './api.js';
import { debounce, el } from './dom.js';

export class UnitBox {
  constructor(place, { id = 'unit', level = '', value = null, onchoose }) {
    Object.assign(this, { level, onchoose, units: [], at: -1, chosen: value });
    this.list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': 'Đơn vị', hidden: true });
    this.input = el('input', {
      id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
      'aria-describedby': `${id}-error`, placeholder: 'gõ tên, không cần dấu', value: value?.name ?? '',
      oninput: () => this.search(), onkeydown: event => this.key(event), onblur: () => setTimeout(() => { if (document.activeElement !== this.input) this.close(); }, 150), onfocus: () => this.input.select(),
    });
    this.error = el('p', { class: 'error', id: `${id}-error` });
    this.search = debounce(() => this.find(), 120);
    place.append(el('div', { class: 'combo' }, this.input, this.list, this.error));
  }

  async find() {
    const text = this.input.value.trim();
    if (text.length < 2) { this.close(); return; }
    const asked = this.asked = {};
    const { units } = await get(`/api/units?level=${this.level}&q=${encodeURIComponent(text)}`);
    if (asked !== this.asked) return;
    this.units = units;
    this.at = units.length > 0 ? 0 : -1;
    this.error.textContent = units.length === 0 ? 'Không có đơn vị nào như vậy.' : '';
    this.draw();
  }

  draw() {
    this.list.replaceChildren(...this.units.map((unit, i) => {
      const comma = unit.name.indexOf(',');
      return el('li', { id: `${this.input.id}-${i}`, role: 'option', 'aria-selected': String(i === this.at), onmousedown: event => { event.preventDefault(); this.choose(unit); } },
        comma < 0 ? unit.name : unit.name.slice(0, comma), comma < 0 ? null : el('small', {}, unit.name.slice(comma + 2)));
    }));
    this.list.hidden = this.units.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    if (this.at >= 0 && !this.list.hidden) {
      this.input.setAttribute('aria-activedescendant', `${this.input.id}-${this.at}`);
      this.list.children[this.at].scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && this.units.length > 0) {
      event.preventDefault();
      this.at = (this.at + moves[event.key] + this.units.length) % this.units.length;
      this.draw();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.at >= 0 && !this.list.hidden) this.choose(this.units[this.at]);
      else this.find();
    } else if (event.key === 'Escape') this.close();
  }

  choose(unit) {
    this.chosen = unit;
    this.input.value = unit.name;
    this.error.textContent = '';
    this.close();
    localStorage.setItem('thidua-unit', JSON.stringify(unit));
    this.onchoose(unit);
  }

  close() {
    this.asked = null;
    this.units = [];
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    if (this.chosen && this.input.value.trim() === '') this.input.value = this.chosen.name;
  }
}

// The unit that was chosen last, on this machine.
export const lastUnit = () => JSON.parse(localStorage.getItem('thidua-unit') ?? 'null');
