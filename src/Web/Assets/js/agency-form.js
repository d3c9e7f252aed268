// The fields of a profile.
import { Chips } from './chips.js';
import { $, el, tell } from './dom.js';
import { drawRecipients } from './agency-recipients.js';
import { pasteBox } from './paste-box.js';
import { post } from './api.js';
import { Rows } from './rows.js';
import { dateText } from './values.js';

// A stored profile with every list there, days as they are read here.
export function typed(profile) {
  return {
    leaders: (profile.leaders ?? []).map(one => ({ ...one, otherPosts: one.otherPosts ?? [], from: dateText(one.from), to: dateText(one.to) })),
    bodies: profile.bodies ?? [], drafters: profile.drafters ?? [], villageTerm: profile.villageTerm ?? '', placeName: profile.placeName ?? '',
    recipients: profile.recipients ?? [], byOrder: profile.byOrder ?? null, styles: profile.styles ?? {},
  };
}

export class AgencyForm {
  constructor(unit, words, profile, changed) {
    Object.assign(this, { unit, words, profile, changed });
    this.draw();
  }

  draw() {
    const { words, profile, changed } = this;
    const bodies = [...words.bodies, ...profile.bodies.filter(own => own.code && !words.bodies.some(one => one.code === own.code))];
    const named = bodies.map(one => ({ code: one.code, name: one.name || one.code }));
    const open = [{ code: '', name: 'chọn…' }, ...named];
    const posts = row => {
      const body = words.bodies.find(one => one.code === row.body);
      return [{ code: '', name: 'chọn…' }, { code: 'head', name: body?.head ?? 'Người đứng đầu' }, { code: 'acting-head', name: `Quyền ${body?.head ?? 'người đứng đầu'}` }, { code: 'deputy', name: body?.deputy ?? 'Cấp phó' }];
    };
    this.leaders = new Rows($('leaders'), {
      id: 'leaders', rows: () => profile.leaders, add: 'Thêm lãnh đạo', empty: 'Chưa khai ai: khi cần chữ ký, các việc khác sẽ hỏi họ tên người ký.',
      blank: () => ({ name: '', body: 'people-committee', post: '', from: '', to: '', otherPosts: [] }),
      change: (row, key) => { changed(); if (key === 'body') setTimeout(() => this.redrawPosts(), 0); },
      columns: [
        { key: 'name', label: 'Họ và tên', wide: true }, { key: 'body', label: 'Cơ quan', type: 'select', options: open }, { key: 'post', label: 'Chức vụ', type: 'select', options: posts },
        { key: 'from', label: 'Từ ngày', hint: '01/07/2025', size: 10 }, { key: 'to', label: 'Thôi giữ từ', hint: 'còn giữ', size: 10 },
        { key: 'otherPosts', label: 'Chức vụ khác', type: 'list', hint: 'cách nhau dấu ;' },
      ],
    });
    pasteBox($('leaders'), {
      id: 'leaders-paste', title: 'Dán danh sách từ Excel', button: 'Thêm vào danh sách',
      hint: 'Các cột: họ và tên, chức vụ, cơ quan, từ ngày, đến ngày. Có dòng tiêu đề thì cột đứng đâu cũng được.',
      take: async text => {
        const { leaders } = await post(`/api/agencies/${this.unit.code}/leaders`, { text });
        profile.leaders.push(...leaders.map(one => ({ ...one, from: dateText(one.from), to: dateText(one.to) })));
        changed();
        this.leaders.draw();
        tell(`Đã thêm ${leaders.length} người.`);
      },
    });
    this.bodies = new Rows($('bodies'), {
      id: 'bodies', rows: () => profile.bodies, add: 'Thêm phòng, ban', blank: () => ({ code: '', name: '', shortName: '', archive: '', symbol: '' }), change: changed,
      columns: [
        { key: 'code', label: 'Cơ quan', type: 'select', options: row => [{ code: '', name: 'chọn…' }, ...words.bodies, ...(row.code && !words.bodies.some(one => one.code === row.code) ? [{ code: row.code, name: `Riêng: ${row.name || row.code}` }] : [])] },
        { key: 'name', label: 'Tên đầy đủ', wide: true, hint: 'theo quy tắc' }, { key: 'shortName', label: 'Tên gọn', hint: 'theo quy tắc' },
        { key: 'archive', label: 'Chữ ở dòng Lưu', size: 10 }, { key: 'symbol', label: 'Chữ ở ký hiệu', size: 10 },
      ],
    });
    const own = el('button', { type: 'button', id: 'bodies-own', onclick: () => this.bodies.add({ code: this.ownCode(), name: '', shortName: '', archive: '', symbol: '' }, true) }, 'Thêm nơi riêng của đơn vị');
    $('bodies').lastElementChild.append(own);
    this.drafters = new Rows($('drafters'), {
      id: 'drafters', rows: () => profile.drafters, add: 'Thêm người soạn thảo', blank: () => ({ initials: '', body: '' }), change: changed,
      columns: [{ key: 'initials', label: 'Chữ viết tắt', hint: 'HTH', size: 8 }, { key: 'body', label: 'Phòng', type: 'select', options: open }],
    });
    this.drawWords();
    this.recipients = drawRecipients($('recipients'), words, profile, changed);
    this.drawByOrder(named);
  }

  // The names of the posts follow the body.
  redrawPosts() {
    const at = document.activeElement?.id;
    this.leaders.draw();
    if (at) document.getElementById(at)?.focus();
  }

  ownCode() {
    for (let i = 1; ; i++) {
      if (!this.profile.bodies.some(one => one.code === `rieng-${i}`)) return `rieng-${i}`;
    }
  }

  drawWords() {
    const { words, profile, changed } = this;
    const text = (id, label, hint) => el('div', { class: 'field' }, el('label', { for: id }, label),
      el('input', { id, type: 'text', autocomplete: 'off', value: profile[id], placeholder: hint, 'aria-describedby': `${id}-error`, oninput: event => { profile[id] = event.target.value; changed(); } }),
      el('p', { class: 'error', id: `${id}-error` }));
    $('words').replaceChildren(text('villageTerm', 'Khu dân cư gọi là', words.villageTerm), text('placeName', 'Địa danh', words.placeName), ...words.styles.map(style => this.style(style)));
  }

  style(style) {
    const { profile, changed } = this;
    const id = `style-${style.code}`;
    const own = 'tu-ghi';
    const value = profile.styles[style.code];
    const free = style.choices.length === 0;
    const options = [{ code: '*', name: `Mặc định: ${style.default}` }, ...(free ? [{ code: '', name: 'Không ghi' }, { code: own, name: 'Tự ghi…' }] : style.choices)];
    const box = el('select', { id, 'aria-describedby': `${id}-error` }, options.map(one => el('option', { value: one.code }, one.name)));
    const line = el('input', { id: `${id}-text`, type: 'text', 'aria-label': `${style.name}: chữ ghi`, autocomplete: 'off', value: value ?? '', hidden: true });
    const show = () => { line.hidden = !free || box.value !== own; };
    const put = () => {
      if (box.value === '*') delete profile.styles[style.code];
      else profile.styles[style.code] = box.value === own ? line.value : box.value;
      show();
      changed();
    };
    box.value = value === undefined ? '*' : free && value !== '' ? own : value;
    box.addEventListener('change', () => { put(); if (!line.hidden) line.focus(); });
    line.addEventListener('input', put);
    show();
    return el('div', { class: 'field' }, el('label', { for: id }, style.name), box, line, el('p', { class: 'error', id: `${id}-error` }));
  }

  drawByOrder(named) {
    const { profile, changed } = this;
    const place = el('div', {});
    const option = (known, label) => el('label', {}, el('input', { type: 'radio', name: 'by-order-known', id: `by-order-${known ? 'known' : 'open'}`, checked: (profile.byOrder !== null) === known,
      onchange: () => { profile.byOrder = known ? this.orderBefore ?? [] : (this.orderBefore = profile.byOrder, null); changed(); draw(); } }), label);
    const draw = () => {
      if (profile.byOrder === null) place.replaceChildren();
      else new Chips(place, { id: 'by-order-add', label: 'Được ký thừa lệnh', options: named, add: 'Thêm đơn vị…', values: () => profile.byOrder, change: changed });
    };
    $('by-order').replaceChildren(el('fieldset', { class: 'choices' }, el('legend', {}, 'Người đứng đầu đơn vị nào được ký thừa lệnh theo quy chế làm việc?'),
      option(false, 'Chưa rõ: được ký, kèm lưu ý'), option(true, 'Chỉ các đơn vị sau (không chọn là không ai)')), place, el('p', { class: 'error', id: 'by-order-error' }));
    draw();
  }

  // Puts the faults by their fields; gives those back that are of none.
  mark(problems) {
    let rest = this.recipients.mark(this.drafters.mark(this.bodies.mark(this.leaders.mark(problems))));
    for (const old of $('words').querySelectorAll('[aria-invalid]')) old.removeAttribute('aria-invalid');
    for (const old of $('agency').querySelectorAll('#words .error, #by-order-error')) old.textContent = '';
    rest = rest.filter(problem => {
      const id = problem.path.startsWith('styles.') ? `style-${problem.path.slice(7)}` : problem.path.startsWith('byOrder') ? 'by-order' : problem.path;
      const place = $(`${id}-error`);
      if (!place) return true;
      $(id)?.setAttribute('aria-invalid', 'true');
      place.textContent = `${problem.message} ${problem.hint}`;
      return false;
    });
    return rest;
  }
}
