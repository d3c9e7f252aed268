// The list of those to be commended, and the people of the meeting: pasted once, edited in place.
import { post } from './api.js';
import { $, el, tell } from './dom.js';
import { pasteBox } from './paste-box.js';
import { Rows } from './rows.js';

const kinds = [{ code: '', name: 'chọn…' }, { code: 'collective', name: 'Tập thể' }, { code: 'individual', name: 'Cá nhân' }, { code: 'household', name: 'Hộ gia đình' }];
const roles = [{ code: 'chair', name: 'Chủ trì' }, { code: 'secretary', name: 'Thư ký' }, { code: 'presenter', name: 'Báo cáo hồ sơ' }, { code: 'head-teller', name: 'Tổ trưởng kiểm phiếu' },
  { code: 'teller', name: 'Ủy viên kiểm phiếu' }, { code: 'absent', name: 'Vắng mặt' }, { code: 'guest', name: 'Không phải thành viên' }];

export class NomineeList {
  constructor(place, content, changed) {
    Object.assign(this, { content, changed });
    this.head = el('p', { id: 'list-head', role: 'status' });
    this.rowsPlace = el('div', {});
    this.paste = el('div', {});
    place.replaceChildren(this.paste, this.head, this.rowsPlace);
    const box = pasteBox(this.paste, {
      id: 'nominees-paste', title: 'Dán danh sách từ Excel', button: 'Đưa vào danh sách',
      hint: 'Các cột: tên, loại (cá nhân, tập thể, hộ gia đình), chức vụ hoặc đơn vị, hình thức khen, thành tích, phiếu đồng ý. Có dòng tiêu đề thì cột đứng đâu cũng được; dòng “I. Tập thể” đặt loại cho các dòng dưới.',
      take: async text => {
        const { nominees } = await post('/api/awards/rows', { text });
        changed(data => { (data.nominees ??= []).push(...nominees); });
        this.table.draw();
        tell(`Đã thêm ${nominees.length} dòng.`);
      },
    });
    box.open = (content().nominees ?? []).length === 0;
    this.draw();
  }

  draw() {
    const meeting = this.content().meeting?.isMade;
    this.table = new Rows(this.rowsPlace, {
      id: 'nominees', rows: () => this.content().nominees ??= [], add: 'Thêm dòng', blank: () => ({ kind: '', prefix: '', name: '', detail: '', award: '', reason: '', agree: '', disagree: '', goldenBookNo: '' }),
      change: () => this.changed(() => {}),
      columns: [
        { key: 'kind', label: 'Loại', type: 'select', options: kinds }, { key: 'prefix', label: 'Ông, bà', size: 11 }, { key: 'name', label: 'Tên', wide: true }, { key: 'detail', label: 'Chức vụ, đơn vị', wide: true },
        { key: 'award', label: 'Hình thức', hint: 'như đã chọn', size: 9 }, { key: 'reason', label: 'Thành tích', wide: true },
        ...(meeting ? [{ key: 'agree', label: 'Đồng ý', type: 'number', size: 4 }, { key: 'disagree', label: 'Không', type: 'number', size: 4 }] : []),
        { key: 'goldenBookNo', label: 'Sổ vàng', size: 8 },
      ],
    });
    const clear = el('button', { type: 'button', class: 'quiet danger', id: 'nominees-clear', onclick: () => {
      if (this.content().nominees.length > 0 && confirm(`Xóa cả ${this.content().nominees.length} dòng?`)) { this.changed(data => { data.nominees = []; }); this.table.draw(); this.table.button.focus(); }
    } }, 'Xóa cả danh sách');
    this.rowsPlace.lastElementChild.append(clear);
  }

  // How many there are, and which rows want a look.
  tell(view) {
    const words = { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' };
    const counts = Object.entries(words).filter(([kind]) => view.honoured[kind]).map(([kind, word]) => `${view.honoured[kind]} ${word}`).join(', ');
    const bad = new Set(view.rows.map(one => /\[(\d+)\]/.exec(one.path)[1])).size;
    this.head.textContent = [counts ? `Được khen: ${counts}.` : '', bad > 0 ? `${bad} dòng cần sửa.` : '', view.left.length > 0 ? `Không đủ phiếu: dòng ${view.left.map(row => row + 1).join(', ')}.` : ''].join(' ').trim();
    this.head.className = bad > 0 ? 'notice bad' : counts ? 'notice' : '';
  }
}

export class PeopleList {
  constructor(place, content, changed) {
    const rows = () => (content().meeting ??= {}).people ??= [];
    place.replaceChildren(el('p', { class: 'hint' }, 'Mọi thành viên Hội đồng, kể cả người vắng; tổng số thành viên tự đếm. Thư ký không phải thành viên thì chọn thêm “Không phải thành viên”.'), el('div', { id: 'people' }));
    this.table = new Rows(place.lastElementChild, {
      id: 'people', path: 'meeting.people', rows, add: 'Thêm người', blank: () => ({ name: '', position: '', roles: [], reason: '' }), movable: true, change: () => changed(() => {}),
      columns: [{ key: 'name', label: 'Họ và tên', wide: true }, { key: 'position', label: 'Chức vụ', wide: true }, { key: 'roles', label: 'Vai trò', type: 'chips', options: roles, none: 'Thành viên', add: 'Thêm…' },
        { key: 'reason', label: 'Lý do vắng', size: 10 }],
    });
    const problem = el('p', { class: 'error', id: 'f-meeting-people-error', role: 'alert' });
    place.append(problem);
    pasteBox(place, {
      id: 'people-paste', title: 'Dán danh sách từ Excel', button: 'Thêm vào bảng', hint: 'Hai cột: họ và tên, chức vụ.',
      take: async text => {
        const { nominees } = await post('/api/awards/rows', { text: `Tên\tChức vụ\n${text}` });
        const people = nominees.filter(one => !/^h[oọ] (v[aà] )?t[eê]n$/i.test(one.name));
        changed(() => rows().push(...people.map(one => ({ name: one.name, position: one.detail, roles: [], reason: '' }))));
        this.table.draw();
        tell(`Đã thêm ${people.length} người.`);
      },
    });
  }

  mark(problems) {
    $('f-meeting-people-error').textContent = [...new Set(problems.filter(one => one.path.startsWith('meeting.people')).map(one => `${one.message} ${one.hint}`.trim()))].join(' ');
    return problems.filter(one => !one.path.startsWith('meeting.people'));
  }
}
