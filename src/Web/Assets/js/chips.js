// Several of a list: what was chosen stands as words that can be taken away, a field adds one more.
import { el } from './dom.js';

export class Chips {
  constructor(place, { id, label, options, values, change, add = 'Thêm…', none = add, 'aria-describedby': described = null }) {
    Object.assign(this, { options, values, change });
    this.list = el('ul', { class: 'chips', 'aria-label': label });
    this.box = el('select', { id, 'aria-label': `${label}: thêm`, 'aria-describedby': described, onchange: () => this.add(this.box.value) });
    Object.assign(this, { first: add, none });
    place.replaceChildren(el('div', { class: 'row' }, this.list, this.box));
    this.draw();
  }

  draw() {
    const chosen = this.values();
    const name = code => this.options.find(one => one.code === code)?.name ?? code;
    this.list.replaceChildren(...chosen.map((code, i) => el('li', {}, name(code),
      el('button', { type: 'button', class: 'quiet', 'aria-label': `Bỏ ${name(code)}`, onclick: () => this.remove(i) }, '×'))));
    this.list.hidden = chosen.length === 0;
    this.box.replaceChildren(el('option', { value: '' }, chosen.length === 0 ? this.none : this.first), ...this.options.filter(one => !chosen.includes(one.code)).map(one => el('option', { value: one.code }, one.name)));
  }

  add(code) {
    if (!code) return;
    this.values().push(code);
    this.change();
    this.draw();
    this.box.focus();
  }

  remove(i) {
    this.values().splice(i, 1);
    this.change();
    this.draw();
    (this.list.children[i]?.querySelector('button') ?? this.box).focus();
  }
}
