// The page of an agency's profile. What was typed and not yet stored is kept in the browser, by unit.
import { Problem, get, put } from './api.js';
import { $, debounce, el, showProblems, tell } from './dom.js';
import { AgencyForm, typed } from './agency-form.js';
import { UnitBox, lastUnit } from './units.js';

let unit, version, form, profile, isLasting, words;
const key = () => `thidua-agency-${unit.code}`;
const time = text => new Date(text).toLocaleString('vi-VN', { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' });
const remember = debounce(() => keep(), 200);

function keep() {
  try { localStorage.setItem(key(), JSON.stringify({ version, profile })); } catch { /* A full browser store: the page still has it. */ }
}

function changed() {
  status('Chưa lưu; phần đã gõ được giữ trong trình duyệt', true);
  remember();
}

function status(text, bad = false) {
  $('saved').textContent = text;
  $('saved').classList.toggle('bad', bad);
}

async function open(chosen) {
  remember.cancel();
  if (unit && unit.code !== chosen.code && form && $('saved').classList.contains('bad')) keep();
  showProblems([]);
  try {
    const read = await get(`/api/agencies/${chosen.code}`);
    ({ unit, isLasting } = read);
    words = read.vocabulary;
    version = read.version;
    show(read.profile, read.savedAt);
    drawVersions(read.versions);
    restore(read);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
  }
}

function show(stored, savedAt) {
  profile = typed(stored);
  form = new AgencyForm(unit, words, profile, changed);
  $('agency').hidden = false;
  $('none').hidden = true;
  $('save').disabled = false;
  status(version === 0 ? 'Chưa có hồ sơ' : `Phiên bản ${version}, lưu ${time(savedAt)}`);
}

// What an earlier page left goes on top; when someone else stored in between, the clerk chooses.
function restore(read) {
  const left = JSON.parse(localStorage.getItem(key()) ?? 'null');
  if (!left) return;
  show(left.profile, read.savedAt);
  changed();
  if (left.version === read.version) tell('Đã khôi phục phần gõ chưa lưu.');
  else conflict('Hồ sơ đã được lưu ở cửa sổ khác sau khi phần dưới đây được gõ; phần này vẫn còn nguyên.');
}

function drawVersions(versions) {
  $('versions').replaceChildren(versions.length === 0 ? el('p', { class: 'empty' }, 'Chưa lưu lần nào.') : el('ul', { class: 'plain' }, versions.map(one => el('li', { class: 'row' },
    el('span', {}, `Phiên bản ${one.version}`), one.savedAt ? el('time', { datetime: one.savedAt }, time(one.savedAt)) : 'tệp hỏng',
    el('button', { type: 'button', class: 'quiet', 'data-version': String(one.version), disabled: !one.savedAt, onclick: () => reopen(one.version) }, 'Mở vào biểu mẫu')))));
  if (!isLasting) $('versions').append(el('p', { class: 'notice warn' }, 'Dịch vụ đang chạy không có thư mục dữ liệu: hồ sơ chỉ giữ đến khi dịch vụ dừng.'));
}

async function reopen(number) {
  if ($('saved').classList.contains('bad') && !confirm('Phần đang gõ chưa lưu. Thay bằng phiên bản cũ?')) return;
  try {
    const read = await get(`/api/agencies/${unit.code}?version=${number}`);
    show(read.profile, read.savedAt);
    changed();
    status(`Đang xem lại phiên bản ${number}; lưu thì thành phiên bản mới`, true);
    scrollTo(0, 0);
    $('save').focus();
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
  }
}

async function save(expected = version) {
  $('save').disabled = true;
  showProblems([]);
  try {
    const stored = await put(`/api/agencies/${unit.code}`, { expectedVersion: expected, profile });
    remember.cancel();
    localStorage.removeItem(key());
    version = stored.version;
    show(stored.profile, stored.savedAt);
    drawVersions(stored.versions);
    tell(`Đã lưu phiên bản ${version}.`);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.status === 409) { conflict('Hồ sơ đã được lưu ở cửa sổ khác; phần gõ ở đây vẫn còn nguyên.'); return; }
    const rest = form.mark(fault.problems);
    const within = fault.problems.length - rest.length;
    showProblems(within > 0 ? [{ message: `Chưa lưu: có ${within} chỗ cần sửa.`, hint: 'Mỗi chỗ được ghi ngay dưới ô.' }, ...rest] : rest);
    document.querySelector('#agency [aria-invalid="true"]')?.focus();
  } finally {
    $('save').disabled = false;
  }
}

function conflict(text) {
  status('Chưa lưu: có phiên bản mới hơn', true);
  $('problems').replaceChildren(el('div', { class: 'notice warn' }, el('p', {}, text), el('div', { class: 'row' },
    el('button', { type: 'button', class: 'primary', id: 'conflict-keep', onclick: over }, 'Lưu phần ở đây thành phiên bản mới nhất'),
    el('button', { type: 'button', id: 'conflict-latest', onclick: latest }, 'Xem phiên bản mới nhất'))));
  $('conflict-keep').focus();
}

async function over() {
  try {
    const read = await get(`/api/agencies/${unit.code}`);
    await save(read.version);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    tell(fault.message);
  }
}

// What was typed can be had back as long as the page is open.
async function latest() {
  const mine = { profile: structuredClone(profile), version };
  localStorage.removeItem(key());
  await open(unit);
  $('problems').replaceChildren(el('div', { class: 'notice' }, el('p', {}, 'Đang xem phiên bản mới nhất.'), el('div', { class: 'row' },
    el('button', { type: 'button', id: 'conflict-back', onclick: () => { showProblems([]); show(mine.profile, null); changed(); } }, 'Lấy lại phần đã gõ'))));
}

const box = new UnitBox($('unit-box'), { onchoose: open });
$('save').addEventListener('click', () => save());
addEventListener('pagehide', () => { if (unit && $('saved').classList.contains('bad')) keep(); });
addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's' && unit) { event.preventDefault(); save(); }
});
const unitBefore = lastUnit();
if (unitBefore) box.choose(unitBefore); else box.input.focus();
