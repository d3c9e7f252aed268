// The page of a document from a template: a form on the left, the real pages on the right.
import { Problem, get, post } from './api.js';
import { completed } from './conditions.js';
import { $, debounce, el, showProblems, state, tell } from './dom.js';
import { bring } from './downloads.js';
import { DraftKeeper } from './draft.js';
import { SchemaForm, isMissing } from './form.js';
import { FramePanel } from './frame-panel.js';
import { PagesPane } from './pages.js';
import { Tabs } from './tabs.js';
import { UnitBox } from './units.js';
import { dateOf, dateText } from './values.js';

const frame = ['number', 'issueDate', 'issuingBody', 'matter', 'asLetter', 'drafting', 'addressees', 'recipients', 'signature', 'signatures'];
let info = null;
const draft = new DraftKeeper(state(), titleOf);
const content = () => draft.content;
const tabs = new Tabs($('tabs'), $('panels'), [['pages', 'Trang giấy'], ['frame', 'Nơi nhận, chữ ký'], ['remarks', 'Lưu ý']]);
const pages = new PagesPane(tabs.panel('pages'));
const box = new UnitBox($('unit-box'), { value: content().unit ? { code: content().unit, name: content().unitName ?? content().unit } : null, onchoose: choose });
let form = null;
let framePanel = null;
let running;

// What a list calls the draft: the template, and what the document is about.
function titleOf(data) {
  const given = data.data ?? {};
  const about = [given.subject, given.campaign?.name, given.campaign, given.title, given.name].find(one => typeof one === 'string');
  const name = info?.name ?? state().title.split(':')[0];
  return about ? `${name}: ${about}` : name;
}

function change(edit = () => {}) {
  draft.change(edit);
  drawTitle();
  later();
}

function drawTitle() { $('title').textContent = $('title').title = titleOf(content()); }

async function load() {
  const asked = content();
  if (!asked.templateId) { refuse(new Problem(404, [{ code: 'TEMPLATE_NOT_FOUND', path: 'templateId', message: 'Bản nháp này chưa có mẫu.', hint: '' }])); return; }
  const query = new URLSearchParams({ unit: asked.unit ?? '', version: asked.templateVersion ?? '' });
  try {
    info = await get(`/api/templates/${encodeURIComponent(asked.templateId)}/form?${query}`);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    refuse(fault);
    return;
  }
  const data = asked.data ??= {};
  const ownsDate = 'issueDate' in info.schema.properties;
  if (ownsDate && asked.issueDate) { data.issueDate = asked.issueDate; asked.issueDate = ''; }
  $('date-box').hidden = ownsDate;
  $('template-name').textContent = info.name;
  drawTitle();
  const top = $('form-scroller').scrollTop;
  form = new SchemaForm($('form'), { schema: info.schema, data, onchange: () => change(), frame, frameTitle: 'Thể thức' });
  $('form-scroller').scrollTop = top;
  if (info.sample && Object.keys(data).length === 0) offerSample();
  if (!framePanel) framePanel = new FramePanel(tabs.panel('frame'), () => form);
  framePanel.drawSigning();
  await preview();
}

// The template cannot be used: says why, and offers the version in use when only this one is gone.
function refuse(fault) {
  const isUnknown = one => one.code === 'TEMPLATE_NOT_FOUND' && one.path === 'templateId';
  showProblems(fault.problems.map(one => (isUnknown(one) ? { ...one, hint: 'Hãy chọn mẫu khác.' } : one)));
  $('problems').firstElementChild.append(el('a', { class: 'button', href: '/soan-tu-mau' }, 'Chọn mẫu khác'));
  if (content().templateVersion && !fault.problems.some(isUnknown)) {
    $('problems').firstElementChild.append(' ', el('button', { type: 'button', id: 'use-latest', onclick: () => { showProblems([]); draft.change(data => { delete data.templateVersion; }); load(); } }, 'Dùng phiên bản mới nhất của mẫu'));
  }
  for (const button of document.querySelectorAll('[data-file], #check')) button.disabled = true;
}

function offerSample() {
  const note = el('div', { class: 'notice' }, el('p', {}, 'Chưa điền gì.'), el('button', {
    type: 'button', id: 'fill-sample', onclick: async () => { draft.change(data => { data.data = structuredClone(info.sample.data); }); await load(); tell('Đã điền dữ liệu mẫu.'); $('form').querySelector('input, textarea, select')?.focus(); },
  }, 'Điền dữ liệu mẫu để thử'));
  $('form').prepend(note);
}

const later = debounce(() => preview(), 300);

async function preview() {
  if (!form) return;
  later.cancel();
  running?.abort();
  const own = running = new AbortController();
  tabs.panel('pages').setAttribute('aria-busy', 'true');
  try {
    const view = await post(`/api/documents/${draft.id}/preview`, { ...content(), data: completed(info.schema, form.data) }, { signal: own.signal });
    pages.show(view.pages);
    framePanel.show(view.derivations);
    drawRemarks(view.remarks);
    told([]);
    form.showProblems([], false);
    tabs.panel('pages').classList.remove('busy');
    for (const button of document.querySelectorAll('[data-file]')) button.disabled = false;
  } catch (fault) {
    if (fault.name === 'AbortError') return;
    if (!(fault instanceof Problem)) throw fault;
    tabs.panel('pages').classList.toggle('busy', pages.place.querySelector('svg') !== null);
    told(fault.problems);
    if (pages.place.childElementCount === 0) pages.place.append(el('p', { class: 'empty' }, 'Trang giấy hiện ở đây khi đã điền đủ các mục có dấu *.'));
  } finally {
    if (own === running) tabs.panel('pages').removeAttribute('aria-busy');
  }
}

// Each problem where it belongs, and how many are left.
function told(problems) {
  const unit = problems.filter(one => one.path === 'unit');
  const dated = problems.filter(one => one.path === 'issue_date');
  const words = list => list.map(one => `${one.message} ${one.hint}`.trim()).join(' ');
  box.error.textContent = words(unit);
  box.input.toggleAttribute('aria-invalid', unit.length > 0);
  if (unit.length > 0) box.input.setAttribute('aria-invalid', 'true');
  if (dated.length > 0) $('date-box').hidden = false;
  $('issue-date-error').textContent = words(dated);
  const rest = form.showProblems(problems.filter(one => !unit.includes(one) && !dated.includes(one)));
  showProblems(rest);
  const left = form.problems.filter(isMissing).length;
  const wrong = form.problems.length - left;
  const text = [left > 0 ? `Còn ${left} mục phải điền` : '', wrong > 0 ? `${left > 0 ? '' : 'Còn '}${wrong} chỗ cần sửa` : ''].filter(Boolean).join(', ');
  const old = $('pending').querySelector('button');
  if (text && old) old.textContent = text;
  else $('pending').replaceChildren(text === '' ? '' : el('button', { type: 'button', id: 'first-problem', class: 'quiet', onclick: jump }, text));
  $('pending').classList.toggle('old', text !== '' && pages.place.querySelector('svg') !== null);
}

function jump() {
  const path = form.first();
  if (!path) return;
  form.reveal(path);
  form.touch(path);
}

function drawRemarks(remarks) {
  tabs.panel('remarks').replaceChildren(...(remarks.length === 0 ? [el('p', { class: 'empty' }, 'Không có lưu ý nào.')]
    : remarks.map(one => el('article', { class: 'card doubt' }, el('p', {}, one.message), one.hint ? el('p', { class: 'source' }, one.hint) : null))));
  tabs.count('remarks', remarks.length > 0 ? remarks.length : null);
}

async function choose(unit) {
  draft.change(data => { data.unit = unit.code; data.unitName = unit.name; });
  await load();
}

$('issue-date').value = dateText(content().issueDate);
$('issue-date').addEventListener('input', () => change(data => { const text = $('issue-date').value.trim(); data.issueDate = dateOf(text, true) ?? text; }));
$('form').addEventListener('submit', event => event.preventDefault());
$('form').addEventListener('keydown', event => { if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault(); });

$('check').addEventListener('click', async () => {
  await preview();
  form.showProblems(form.problems, true);
  if (form.problems.length > 0) jump();
  else if (!$('problems').hasChildNodes() && box.error.textContent === '') tell('Không thiếu mục nào.');
});

for (const button of document.querySelectorAll('[data-file]')) {
  button.addEventListener('click', () => bring(button, draft, `/api/documents/${draft.id}/files/${button.dataset.file}`, async fault => {
    await preview();
    form.showProblems(form.problems, true);
    if (form.problems.length > 0) jump();
    else if (!$('problems').hasChildNodes()) showProblems(fault.problems);
  }));
}

load();
