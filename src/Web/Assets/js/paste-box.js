// A place to paste cells of a spreadsheet into.
import { Problem } from './api.js';
import { el, showProblems } from './dom.js';

export function pasteBox(place, { id, title, hint, button, take }) {
  const text = el('textarea', { id: `${id}-text`, rows: '5', spellcheck: 'false', 'aria-describedby': `${id}-hint`, onpaste: () => setTimeout(run, 0) });
  const problems = el('div', { id: `${id}-problems`, role: 'alert' });
  const box = el('details', { class: 'paste', id }, el('summary', {}, title),
    el('div', { class: 'field' }, el('label', { for: `${id}-text` }, 'Các ô đã chép'), el('p', { class: 'hint', id: `${id}-hint` }, hint), text),
    problems, el('div', { class: 'row' }, el('button', { type: 'button', onclick: () => run() }, button)));
  place.append(box);

  async function run() {
    if (text.value.trim() === '') { text.focus(); return; }
    try {
      showProblems([], problems);
      await take(text.value);
      text.value = '';
      box.open = false;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      showProblems(fault.problems, problems);
    }
  }
  return box;
}
