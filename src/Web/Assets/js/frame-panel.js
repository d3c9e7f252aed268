// Who gets the document and who signs it: each line with its reason, to be dropped or added; who signs is chosen here.
import { el } from './dom.js';

const groups = [['Nơi nhận', /^recipients\./], ['Kính gửi', /^addressees/], ['Chữ ký', /^signatures?/], ['Phần đầu văn bản', /^header\./], ['Căn cứ, mức tiền và phần khác', /./]];

export class FramePanel {
  constructor(panel, form) {
    Object.assign(this, { panel, form, names: new Map() });
    this.signing = el('div');
    this.lines = el('div');
    panel.append(this.signing, this.lines);
    this.drawSigning();
  }

  has(name) { return name in (this.form().schema.properties ?? {}); }

  data(name) { return this.form().data[name] ?? {}; }

  edit(name, change) {
    const value = structuredClone(this.data(name));
    change(value);
    for (const key of Object.keys(value)) if (value[key] === undefined || value[key].length === 0) delete value[key];
    this.form().set([name], Object.keys(value).length > 0 ? value : undefined);
    if (name === 'signature') this.drawSigning();
  }

  // Choices of the signature, by the same schema as the form.
  drawSigning() {
    if (!this.has('signature')) { this.signing.replaceChildren(); return; }
    const active = this.signing.contains(document.activeElement) ? document.activeElement.id : '';
    if (active === 'sign-name') return;
    const { properties } = this.form().follow(this.form().schema.properties.signature);
    const signature = this.data('signature');
    const select = (key, none) => {
      const schema = this.form().follow(properties[key]);
      const choices = schema.choices ?? [];
      const list = el('select', { id: `sign-${key}`, onchange: () => this.edit('signature', value => { value[key] = list.value || undefined; }) },
        el('option', { value: '' }, none), choices.map(choice => el('option', { value: choice.value }, choice.label)),
        signature[key] && !choices.some(choice => choice.value === signature[key]) ? el('option', { value: signature[key] }, signature[key]) : null);
      list.value = signature[key] ?? '';
      return el('div', { class: 'field short' }, el('label', { for: list.id }, schema.title), list);
    };
    const name = el('input', { id: 'sign-name', type: 'text', autocomplete: 'off', value: signature.name ?? '', placeholder: 'theo hồ sơ cơ quan' });
    name.addEventListener('input', () => this.edit('signature', value => { value.name = name.value.trim() || undefined; }));
    const isByOrder = /^(unit|delegate)/.test(signature.role ?? '') || signature.unit;
    this.signing.replaceChildren(el('h3', {}, 'Người ký'), el('div', { class: 'fields' }, select('role', '(theo quy tắc: người đứng đầu)'), select('power', '(theo loại văn bản)'),
      isByOrder ? select('unit', '(chưa chọn)') : null, el('div', { class: 'field short' }, el('label', { for: 'sign-name' }, 'Họ và tên người ký'), name)));
    if (active) document.getElementById(active)?.focus();
  }

  show(derivations) {
    this.drawSigning();
    const active = this.panel.contains(document.activeElement) ? document.activeElement.dataset.key : '';
    const taken = new Set();
    const parts = groups.map(([title, test]) => {
      const own = derivations.filter(line => test.test(line.path) && !taken.has(line));
      own.forEach(line => taken.add(line));
      return [title, own];
    });
    this.lines.replaceChildren(...parts.flatMap(([title, lines]) => {
      const isRecipients = title === 'Nơi nhận' && this.has('recipients');
      return lines.length === 0 && !isRecipients ? [] : [el('h3', {}, title), ...lines.map(line => this.line(line, isRecipients)), ...(isRecipients ? this.recipientTools() : [])];
    }));
    if (active) (this.panel.querySelector(`[data-key="${CSS.escape(active)}"]`) ?? this.panel.querySelector('#recipient-add'))?.focus();
  }

  line(line, isRecipients) {
    if (line.group) this.names.set(line.group, line.text);
    return el('article', { class: 'card' },
      el('div', { class: 'row spread' }, el('strong', {}, line.text), isRecipients && /^recipients\.entries/.test(line.path) ? this.dropper(line) : null),
      line.note ? el('p', {}, line.note) : null,
      el('p', { class: 'source' }, [line.origin, line.source].filter(Boolean).join(' · ')));
  }

  dropper(line) {
    const recipients = this.data('recipients');
    const own = ['add', 'entries'].find(key => (recipients[key] ?? []).some(text => bare(text) === bare(line.text)));
    if (!own && !line.group) return null;
    return el('button', {
      type: 'button', class: 'quiet danger', 'data-key': `drop-${line.group || line.text}`, 'aria-label': `Bớt nơi nhận: ${line.text}`,
      onclick: () => this.edit('recipients', value => {
        if (own) value[own] = value[own].filter(text => bare(text) !== bare(line.text));
        else value.drop = [...(value.drop ?? []), line.group];
      }),
    }, 'Bớt');
  }

  recipientTools() {
    const recipients = this.data('recipients');
    const words = this.form().follow(this.form().follow(this.form().schema.properties.recipients).properties.drop.items)?.choices ?? [];
    const name = code => this.names.get(code) ?? words.find(choice => choice.value === code)?.label ?? code;
    const dropped = (recipients.drop ?? []).map(code => el('article', { class: 'card doubt' }, el('div', { class: 'row spread' }, el('span', {}, el('span', { class: 'tag' }, 'Đã bớt: '), name(code)),
      el('button', { type: 'button', class: 'quiet', 'data-key': `drop-${code}`, 'aria-label': `Lấy lại nơi nhận: ${name(code)}`, onclick: () => this.edit('recipients', value => { value.drop = value.drop.filter(one => one !== code); }) }, 'Lấy lại'))));
    const key = recipients.entries ? 'entries' : 'add';
    const input = el('input', { id: 'recipient-add', type: 'text', autocomplete: 'off', placeholder: 'ví dụ: Trường THCS Bình Lư', 'data-key': 'recipient-add' });
    const add = () => { const text = input.value.trim(); if (text) { input.value = ''; this.edit('recipients', value => { value[key] = [...(value[key] ?? []), text]; }); } else input.focus(); };
    input.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); add(); } });
    return [...dropped, el('div', { class: 'field' }, el('label', { for: 'recipient-add' }, 'Thêm nơi nhận'), el('div', { class: 'row grow' }, input, el('button', { type: 'button', id: 'recipient-add-button', onclick: add }, 'Thêm')))];
  }
}

const bare = text => text.replace(/^[-–]\s*/, '').replace(/[;.\s]+$/, '').trim();
