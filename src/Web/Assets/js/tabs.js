// Tabs by the usual pattern: arrows move, one panel shows.
import { el } from './dom.js';

export class Tabs {
  constructor(list, panels, names) {
    this.tabs = new Map();
    list.replaceChildren();
    panels.replaceChildren();
    for (const [id, name] of names) {
      const tab = el('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, onclick: () => this.show(id) }, name);
      const panel = el('div', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}` });
      this.tabs.set(id, { tab, panel, name });
      list.append(tab);
      panels.append(panel);
    }
    list.addEventListener('keydown', event => {
      const ids = [...this.tabs.keys()];
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.show(ids[(ids.indexOf(this.current) + step + ids.length) % ids.length]);
      this.tabs.get(this.current).tab.focus();
    });
    this.show(names[0][0]);
  }

  panel(id) { return this.tabs.get(id).panel; }

  count(id, number) {
    const { tab, name } = this.tabs.get(id);
    tab.textContent = number === null ? name : `${name} (${number})`;
  }

  show(id) {
    this.current = id;
    for (const [key, { tab, panel }] of this.tabs) {
      tab.setAttribute('aria-selected', String(key === id));
      tab.tabIndex = key === id ? 0 : -1;
      panel.hidden = key !== id;
    }
  }
}
