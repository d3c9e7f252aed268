// Choosing a template: those the unit's level may issue, found by name.
import { Problem, get, post } from './api.js';
import { $, el, showProblems } from './dom.js';
import { UnitBox, lastUnit } from './units.js';
import { keyOf } from './values.js';

const documentKind = 1;
let unit = lastUnit();
const box = new UnitBox($('unit-box'), { value: unit, onchoose: chosen => { unit = chosen; filter(); } });
const templates = [...document.querySelectorAll('[data-template]')];
const keys = new Map(templates.map(button => [button, keyOf(button.textContent)]));
const names = new Map(templates.map(button => [button, keyOf(button.querySelector('strong').textContent)]));
const serves = button => unit === null || button.closest('li').dataset.levels.split(' ').includes(unit.level);

function filter() {
  const typed = keyOf($('filter').value);
  const words = typed.split(' ').filter(Boolean);
  const byName = templates.some(button => serves(button) && names.get(button).includes(typed));
  let count = 0;
  for (const button of templates) {
    const item = button.closest('li');
    item.hidden = !serves(button) || !(byName ? names.get(button).includes(typed) : words.every(word => keys.get(button).includes(word)));
    count += item.hidden ? 0 : 1;
  }
  for (const group of document.querySelectorAll('[data-group]')) group.hidden = !group.querySelector('li:not([hidden])');
  $('none').hidden = count > 0;
  $('filter-count').textContent = unit ? `${count} mẫu dùng được cho ${unit.name}.` : `${count} mẫu. Chọn đơn vị để chỉ thấy mẫu của cấp đó.`;
}

async function begin(button) {
  showProblems([]);
  if (!unit || box.input.value.trim() !== unit.name) {
    box.error.textContent = 'Hãy chọn đơn vị ban hành trong danh sách rồi chọn mẫu.';
    box.input.setAttribute('aria-invalid', 'true');
    box.input.focus();
    return;
  }
  button.disabled = true;
  try {
    const content = { templateId: button.dataset.template, templateVersion: button.dataset.version, unit: unit.code, unitName: unit.name, issueDate: '', data: {} };
    if ($('with-sample').checked) {
      const form = await get(`/api/templates/${encodeURIComponent(content.templateId)}/form?unit=${encodeURIComponent(unit.code)}`);
      content.data = form.sample?.data ?? {};
    }
    const draft = await post('/api/drafts', { kind: documentKind, revision: 0, title: button.querySelector('strong').textContent, content });
    location.href = `/ban-nhap/${draft.id}`;
  } catch (fault) {
    button.disabled = false;
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
  }
}

box.input.addEventListener('input', () => box.input.removeAttribute('aria-invalid'));
$('filter').addEventListener('input', filter);
$('filter').addEventListener('keydown', event => {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  document.querySelector('[data-group] li:not([hidden]) button')?.focus();
});
for (const button of templates) button.addEventListener('click', () => begin(button));
filter();
(unit ? $('filter') : box.input).focus();
