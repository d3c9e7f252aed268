// The facts that all papers share, each typed once.
import { $, el } from './dom.js';

const roles = [{ code: '', name: 'Người đứng đầu' }, { code: 'acting-head', name: 'Quyền (Q.)' }, { code: 'deputy', name: 'Cấp phó (KT.)' }];

// The value at a path such as "meeting.date", and how to put one there.
const read = (content, path) => path.split('.').reduce((at, key) => at?.[key], content);
function write(content, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let at = content;
  for (const key of keys) at = at[key] ??= {};
  at[last] = value;
}

export const fieldId = path => `f-${path.replaceAll('.', '-')}`;

export class AwardForm {
  constructor(place, content, changed) {
    Object.assign(this, { place, content, changed, choices: { awards: [], proposers: [] } });
    place.addEventListener('submit', event => event.preventDefault());
  }

  draw(choices) {
    this.choices = choices;
    const { content } = this;
    const award = choices.awards.find(one => one.code === content().award);
    const sheet = award?.name.startsWith('Bằng khen') ? 'Bằng khen' : 'Giấy khen';
    this.place.replaceChildren(
      this.group('general', 'Đợt khen thưởng', [
        this.select('award', 'Hình thức khen thưởng', [{ code: '', name: 'chọn…' }, ...choices.awards]),
        award ? el('p', { class: 'hint', id: 'decider' }, `Người quyết định: ${award.authority}.`) : null,
        this.area('campaign', 'Phong trào thi đua', 'Không ghi dấu ngoặc kép. Để trống khi khen hằng năm hoặc khen đột xuất.', 2),
        this.pair(this.text('from', 'Từ năm', { hint: '2026', size: 6 }), this.text('to', 'Đến năm', { hint: 'một năm thì để trống', size: 6 })),
        this.area('merit', 'Thành tích (khi ngoài phong trào)', 'Viết phần đứng sau chữ “đã”, ví dụ: có thành tích xuất sắc trong phòng, chống thiên tai năm 2027.', 2),
        this.area('bases', 'Căn cứ riêng của đơn vị', 'Mỗi căn cứ một dòng, không ghi chữ “Căn cứ”; luật, nghị định tự có.', 3, true),
      ]),
      this.group('meeting', 'Biên bản họp Hội đồng', [
        this.numbered('meeting', 'biên bản'),
        this.check('meeting.isMade', 'Lập biên bản họp ở đây'),
        ...this.when('meeting.isMade', () => [
          this.pair(this.text('meeting.start', 'Bắt đầu', { hint: '14:00', size: 6 }), this.text('meeting.end', 'Kết thúc', { hint: '16:30', size: 6 })),
          this.text('meeting.place', 'Địa điểm'),
          this.select('meeting.method', 'Cách biểu quyết', [{ code: '', name: 'Giơ tay' }, { code: 'secret-ballot', name: 'Bỏ phiếu kín' }]),
          this.text('meeting.threshold', 'Tỷ lệ phiếu phải đạt (%)', { hint: 'để trống: quá nửa', size: 6 }),
          this.check('meeting.isUnanimous', 'Ô phiếu trống là mọi thành viên dự họp đồng ý'),
          this.area('meeting.discussion', 'Ý kiến thảo luận', 'Mỗi ý một dòng.', 3, true),
          el('p', { class: 'hint' }, 'Thành viên và vai trò ở thẻ “Người dự họp”.'),
        ]),
      ]),
      ...(content().meeting?.isMade && content().meeting.method === 'secret-ballot' ? [this.group('ballot', 'Biên bản kiểm phiếu', [
        this.check('ballot.isMade', 'Lập biên bản kiểm phiếu'),
        ...this.when('ballot.isMade', () => [
          this.text('ballot.number', 'Số biên bản kiểm phiếu', { size: 6 }),
          this.pair(this.text('ballot.start', 'Bắt đầu', { hint: '15:10', size: 6 }), this.text('ballot.end', 'Kết thúc', { hint: '15:40', size: 6 })),
          this.pair(this.text('ballot.issued', 'Phiếu phát ra', { hint: 'đủ', size: 6 }), this.text('ballot.returned', 'Thu về', { hint: 'đủ', size: 6 }), this.text('ballot.invalid', 'Không hợp lệ', { hint: '0', size: 6 })),
        ]),
      ])] : []),
      this.group('submission', 'Tờ trình', [
        this.select('proposer', 'Cơ quan trình', choices.proposers, choices.proposers[0]?.code), this.numbered('submission', 'tờ trình'), this.signer('submission'),
      ]),
      this.group('decision', 'Quyết định', [
        this.numbered('decision', 'quyết định'), this.signer('decision'), this.text('fundYear', 'Quỹ thi đua, khen thưởng năm', { hint: 'năm của quyết định', size: 6 }),
      ]),
      ...(award && !/^(giấy|bằng) khen/i.test(award.name) ? [] : [this.group('certificate', sheet, [
        this.select('certificate.mode', 'Cách in', [{ code: '', name: 'In đủ lên giấy trắng' }, { code: 'overprint', name: 'In chữ lên phôi đã in sẵn' }]),
        ...(content().certificate?.mode === 'overprint' ? [this.pair(this.text('certificate.offsetX', 'Dời sang phải (mm)', { hint: '0', size: 6 }), this.text('certificate.offsetY', 'Dời xuống (mm)', { hint: '0', size: 6 }))] : []),
        ...(content().certificate?.mode === 'overprint' ? [] : [this.emblem()]),
        this.area('certificate.reason', 'Thành tích in trên mỗi tờ', 'Để trống thì ghi theo phong trào, năm ở trên.', 2),
        this.text('goldenBookFrom', 'Số sổ vàng bắt đầu từ', { hint: 'để trống: không đánh số', size: 6 }),
      ])]));
  }

  group(id, title, fields) {
    return el('details', { class: 'block', id: `g-${id}`, open: !this.closed?.has(id), ontoggle: event => { (this.closed ??= new Set())[event.target.open ? 'delete' : 'add'](id); } },
      el('summary', {}, title), fields);
  }

  when(path, fields) { return read(this.content(), path) ? fields() : []; }

  pair(...fields) { return el('div', { class: 'pair' }, fields); }

  numbered(paper, what) {
    return this.pair(this.text(`${paper}.number`, `Số ${what}`, { size: 6 }), this.text(`${paper}.date`, paper === 'meeting' ? 'Ngày họp' : `Ngày ${what}`, { hint: '15/11/2027', size: 10 }));
  }

  signer(paper) {
    return this.pair(this.select(`${paper}.signerRole`, 'Người ký', roles), this.text(`${paper}.signerName`, 'Họ tên người ký', { hint: 'theo hồ sơ cơ quan' }));
  }

  // The emblem goes onto white paper only; forms have it.
  emblem() {
    const path = 'certificate.emblem';
    const most = 500 * 1024;
    const box = el('input', { ...this.same(path, true), type: 'file', accept: '.png,.jpg,.jpeg', onchange: async () => {
      const file = box.files[0];
      if (!file) return;
      if (file.size > most) {
        box.setAttribute('aria-invalid', 'true');
        $(`${fieldId(path)}-error`).textContent = 'Ảnh lớn hơn 500 KB. Hãy chọn ảnh nhỏ hơn.';
        return;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.put(path, btoa(Array.from(bytes, one => String.fromCharCode(one)).join('')), true);
    } });
    const field = this.wrap(path, 'Ảnh Quốc huy', box, read(this.content(), path) ? 'Đã có ảnh; chọn tệp khác để thay.' : 'Tệp PNG hoặc JPEG, không quá 500 KB. Không có thì chỗ Quốc huy để trống.');
    if (read(this.content(), path)) field.append(el('button', { type: 'button', class: 'quiet danger', id: 'emblem-remove', onclick: () => { this.put(path, '', true); $(fieldId(path)).focus(); } }, 'Bỏ ảnh'));
    return field;
  }

  // What is typed is judged anew: until then no old fault stands by it.
  put(path, value, redraw = false) {
    $(fieldId(path))?.removeAttribute('aria-invalid');
    if ($(`${fieldId(path)}-error`)) $(`${fieldId(path)}-error`).textContent = '';
    this.changed(content => write(content, path, value), path);
    if (redraw) this.again();
  }

  // Drawn anew where a choice opens or closes fields; the keyboard stays where it was.
  again() {
    const at = document.activeElement?.id;
    this.draw(this.choices);
    if (at) $(at)?.focus();
  }

  wrap(path, label, box, hint) {
    const id = fieldId(path);
    return el('div', { class: 'field' }, el('label', { for: id }, label), hint ? el('p', { class: 'hint', id: `${id}-hint` }, hint) : null, box, el('p', { class: 'error', id: `${id}-error` }));
  }

  same(path, hint) {
    const id = fieldId(path);
    return { id, 'data-field': path, 'aria-describedby': hint ? `${id}-hint ${id}-error` : `${id}-error` };
  }

  text(path, label, { hint, size } = {}) {
    const box = el('input', { ...this.same(path), type: 'text', autocomplete: 'off', placeholder: hint, size, value: String(read(this.content(), path) ?? ''), oninput: () => this.put(path, box.value) });
    return this.wrap(path, label, box);
  }

  area(path, label, hint, rows, list = false) {
    const value = read(this.content(), path);
    const box = el('textarea', { ...this.same(path, hint), rows, value: list ? (value ?? []).join('\n') : value ?? '',
      oninput: () => this.put(path, list ? box.value.split('\n').map(one => one.trim()).filter(one => one) : box.value.replaceAll('\n', ' ')) });
    return this.wrap(path, label, box, hint);
  }

  select(path, label, options, usual = '') {
    const box = el('select', { ...this.same(path), onchange: () => this.put(path, box.value, true) }, options.map(one => el('option', { value: one.code }, one.name)));
    box.value = read(this.content(), path) || usual;
    return this.wrap(path, label, box);
  }

  check(path, label) {
    const id = fieldId(path);
    return el('div', { class: 'field' }, el('label', { class: 'check' },
      el('input', { type: 'checkbox', id, 'data-field': path, checked: Boolean(read(this.content(), path)), onchange: event => this.put(path, event.target.checked, true) }), label));
  }

  // Puts the faults by their fields; gives those back that are of none.
  mark(problems) {
    for (const old of this.place.querySelectorAll('[aria-invalid]')) old.removeAttribute('aria-invalid');
    for (const old of this.place.querySelectorAll('.error')) old.textContent = '';
    return problems.filter(problem => {
      const field = problem.path.replace(/\[.*$/, '');
      const box = $(fieldId(field));
      const place = $(`${fieldId(field)}-error`);
      if (!box || !place) return true;
      box.setAttribute('aria-invalid', 'true');
      const text = `${problem.message} ${problem.hint}`.trim();
      if (!place.textContent.includes(problem.message)) place.textContent = `${place.textContent} ${text}`.trim();
      return false;
    });
  }
}
