// What only the locality knows: the movement's name now, the superior's number and date, targets and tasks of its own.
import { el } from './dom.js';
import { dateOf, dateText } from './values.js';

const fields = [
  ['parent.number', 'Số của kế hoạch cấp trên', 'number', 'khi tệp để trống số'],
  ['parent.date', 'Ngày của kế hoạch cấp trên', 'date', 'ngày/tháng/năm, ví dụ 23/4/2026; khi tệp để trống ngày'],
  ['number', 'Số văn bản của đơn vị', 'number', 'bỏ trống khi chưa cấp số'],
  ['signature.name', 'Họ và tên người ký', 'text', 'bỏ trống thì lấy từ hồ sơ cơ quan'],
  ['signature.role', 'Ai ký', [['', 'Theo hồ sơ; thường là người đứng đầu'], ['head', 'Người đứng đầu (TM.)'], ['acting-head', 'Quyền (Q.)'], ['deputy', 'Cấp phó (KT.)']], ''],
  ['campaign.name', 'Tên phong trào', 'text', 'chỉ ghi khi khác kế hoạch cấp trên'],
  ['campaign.topic', 'Nội dung phong trào', 'text', 'chỉ ghi khi khác kế hoạch cấp trên'],
  ['campaign.period', 'Giai đoạn', 'text', 'ví dụ 2026-2030'],
  ['daysAhead', 'Sớm hơn thời hạn của cấp trên (ngày)', 'number', 'bỏ trống là 20 ngày'],
  ['villageTerm', 'Tên gọi thôn, bản, tổ dân phố', 'text', 'bỏ trống thì theo hồ sơ cơ quan'],
];

export class FactsForm {
  constructor(panel, content, onchange) {
    Object.assign(this, { content, onchange, sections: [] });
    this.inputs = new Map();
    for (const [path, label, type, hint] of fields) this.add(panel, path, label, type, hint);
    this.rows = el('div');
    this.options = el('datalist', { id: 'plan-sections' });
    panel.append(el('h3', {}, 'Chỉ tiêu, nhiệm vụ của địa phương'), this.options, this.rows,
      el('button', { type: 'button', onclick: () => { this.edit(answers => { (answers.additions ??= []).push({ under: this.sections.at(-1) ?? '', text: '' }); }, false); this.draw(); this.rows.querySelector('fieldset:last-child textarea')?.focus(); } }, 'Thêm nội dung'));
    this.draw();
  }

  add(panel, path, label, type, hint) {
    const id = `fact-${path.replace('.', '-')}`;
    const described = { id, 'aria-describedby': `${id}-hint ${id}-error` };
    const input = Array.isArray(type)
      ? el('select', described, type.map(([value, name]) => el('option', { value }, name)))
      : el('input', { ...described, type: 'text', inputmode: type === 'text' ? null : 'numeric', autocomplete: 'off' });
    input.value = type === 'date' ? dateText(this.read(path)) : this.read(path);
    const error = el('p', { class: 'error', id: `${id}-error` });
    input.addEventListener('input', () => this.edit(answers => this.write(answers, path, input.value.trim(), type)));
    this.inputs.set(path, { input, error });
    panel.append(el('div', { class: 'field' }, el('label', { for: id }, label), input, el('p', { class: 'hint', id: `${id}-hint` }, hint), error));
  }

  read(path) {
    return String(path.split('.').reduce((value, key) => value?.[key], this.content().answers ?? {}) ?? '');
  }

  write(answers, path, text, type) {
    const keys = path.split('.');
    const last = keys.pop();
    const owner = keys.reduce((value, key) => value[key] ??= {}, answers);
    if (text === '') delete owner[last];
    else owner[last] = type === 'number' && /^\d+$/.test(text) ? Number(text) : type === 'date' ? dateOf(text) ?? text : text;
    for (const key of keys) if (Object.keys(answers[key]).length === 0) delete answers[key];
  }

  edit(change, show = true) {
    const apply = data => { change(data.answers ??= {}); };
    if (show) this.onchange(apply); else apply(this.content());
  }

  // Additions that say nothing yet stay in the form and are not sent.
  draw() {
    const additions = this.additions = [...(this.content().answers?.additions ?? [])];
    this.rows.replaceChildren(...additions.map((addition, i) => {
      const under = el('input', { type: 'text', list: 'plan-sections', value: addition.under, 'aria-label': 'Thêm vào cuối mục' });
      const text = el('textarea', { rows: '3', value: addition.text, 'aria-label': 'Lời văn thêm vào' });
      const save = () => this.edit(answers => { answers.additions[i] = { under: under.value.trim(), text: text.value.trim() }; }, text.value.trim() !== '' && under.value.trim() !== '');
      under.addEventListener('change', save);
      text.addEventListener('change', save);
      return el('fieldset', { class: 'card' }, el('legend', { class: 'tag' }, `Nội dung ${i + 1}`),
        el('div', { class: 'field' }, el('label', {}, 'Vào cuối mục'), under), el('div', { class: 'field' }, el('label', {}, 'Lời văn'), text), el('p', { class: 'error', 'data-addition': String(i) }),
        el('button', { type: 'button', class: 'quiet danger', onclick: () => { this.edit(answers => { answers.additions.splice(i, 1); }); this.draw(); } }, 'Bỏ nội dung này'));
    }));
  }

  focus(path) {
    this.inputs.get(path).input.focus();
  }

  suggest(view) {
    this.sections = view.sections ?? [];
    this.options.replaceChildren(...this.sections.map(title => el('option', { value: title })));
    if (view.campaign) this.inputs.get('campaign.name').input.placeholder = view.campaign;
  }

  // Shows what belongs to a field by it and gives back the rest.
  showProblems(problems) {
    for (const { input, error } of this.inputs.values()) { error.textContent = ''; input.removeAttribute('aria-invalid'); }
    for (const error of this.rows.querySelectorAll('.error')) error.textContent = '';
    return problems.filter(one => {
      const text = `${one.message} ${one.hint}`.trim();
      const row = /^additions\[(\d+)\]/.exec(one.path);
      const field = this.inputs.get(one.path);
      if (field) { field.error.textContent = text; field.input.setAttribute('aria-invalid', 'true'); }
      else if (row) this.rows.querySelector(`[data-addition="${row[1]}"]`)?.append(text);
      return !field && !row;
    });
  }
}
