// How the unit writes its recipients: one card for each sort of documents.
import { Chips } from './chips.js';
import { el } from './dom.js';
import { Rows } from './rows.js';

export function drawRecipients(place, words, profile, changed) {
  let tables = [];

  function draw() {
    tables = [];
    place.replaceChildren(...profile.recipients.map(card), el('button', { type: 'button', id: 'recipients-add', onclick: add }, 'Thêm cách viết nơi nhận'));
  }

  function add() {
    profile.recipients.push({ kinds: [], topic: '', lines: [{ covers: [], text: '' }], without: [] });
    changed();
    draw();
    document.getElementById(`recipients-${profile.recipients.length - 1}-kinds`).focus();
  }

  function remove(i) {
    profile.recipients.splice(i, 1);
    changed();
    draw();
    document.getElementById('recipients-add').focus();
  }

  function card(style, i) {
    const id = `recipients-${i}`;
    const kinds = el('div', {});
    const without = el('div', {});
    const lines = el('div', {});
    new Chips(kinds, { id: `${id}-kinds`, label: `Loại văn bản, cách viết ${i + 1}`, options: words.kinds, none: 'Mọi loại văn bản', add: 'Thêm loại…', values: () => style.kinds, change: changed });
    new Chips(without, { id: `${id}-without`, label: `Nhóm bỏ đi, cách viết ${i + 1}`, options: words.groups, add: 'Thêm nhóm…', values: () => style.without, change: changed });
    const topic = el('select', { id: `${id}-topic`, onchange: () => { style.topic = topic.value; changed(); } }, [{ code: '', name: 'Mọi lĩnh vực' }, ...words.topics].map(one => el('option', { value: one.code }, one.name)));
    topic.value = style.topic;
    tables.push(new Rows(lines, {
      id: `${id}-lines`, path: `recipients[${i}].lines`, rows: () => style.lines, add: 'Thêm dòng nơi nhận', movable: true, change: changed, blank: () => ({ covers: [], text: '' }),
      columns: [{ key: 'text', label: 'Chữ in ra', wide: true, hint: 'để trống: giữ chữ của quy tắc' }, { key: 'covers', label: 'Thay cho nhóm', type: 'chips', options: words.groups, none: 'Không thay nhóm nào', add: 'Thêm nhóm…' }],
    }));
    return el('fieldset', { class: 'card', id }, el('legend', { class: 'tag' }, `Cách viết ${i + 1}`),
      el('div', { class: 'row' }, el('span', {}, 'Dùng cho'), kinds, el('label', { for: `${id}-topic` }, 'Lĩnh vực'), topic,
        el('button', { type: 'button', class: 'quiet danger', 'aria-label': `Xóa cách viết ${i + 1}`, onclick: () => remove(i) }, 'Xóa cách viết này')),
      lines, el('div', { class: 'row' }, el('span', {}, 'Nhóm bỏ đi'), without), el('p', { class: 'error', id: `${id}-error` }));
  }

  draw();
  return {
    mark(problems) {
      let rest = problems;
      for (const table of tables) rest = table.mark(rest);
      for (const old of place.querySelectorAll(':scope > .card > .error')) old.textContent = '';
      return rest.filter(problem => {
        const at = /^recipients\[(\d+)\]/.exec(problem.path);
        const error = at && document.getElementById(`recipients-${at[1]}-error`);
        if (error) error.textContent = `${error.textContent} ${problem.message} ${problem.hint}`.trim();
        return !error;
      });
    },
  };
}
