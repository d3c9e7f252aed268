// The page of the papers of an award: facts on one side, list and papers on the other.
import { Problem, get, post } from './api.js';
import { $, debounce, el, showProblems, state, tell } from './dom.js';
import { AwardForm, fieldId } from './award-form.js';
import { NomineeList, PeopleList } from './award-list.js';
import { allFiles } from './award-files.js';
import { bring } from './downloads.js';
import { DraftKeeper } from './draft.js';
import { PagesPane } from './pages.js';
import { Tabs } from './tabs.js';
import { UnitBox } from './units.js';

const titleOf = content => `Khen thưởng${content.campaign ? ` “${content.campaign}”` : ''}, ${content.unitName ?? ''}`;
const draft = new DraftKeeper(state(), titleOf);
const content = () => draft.content;
const form = new AwardForm($('facts'), content, change);
const panes = new Map();
const listPlace = el('div');
const peoplePlace = el('div');
let tabs, names = '', running, list, people;

function change(edit, path) {
  draft.change(edit);
  $('title').textContent = titleOf(content());
  if (path === 'meeting.isMade') { list.draw(); }
  later();
}

const later = debounce(() => preview(), 300);

// The tabs are those of the papers there are; list and people keep their place.
function drawTabs(papers) {
  const wanted = [['list', 'Danh sách'], ...(content().meeting?.isMade ? [['people', 'Người dự họp']] : []), ...papers.map(one => [one.id, one.name])];
  const now = wanted.flat().join('|');
  if (now === names) return;
  names = now;
  const before = tabs?.current;
  const at = document.activeElement?.id;
  tabs = new Tabs($('tabs'), $('panels'), wanted);
  panes.clear();
  tabs.panel('list').append(listPlace);
  list ??= new NomineeList(listPlace, content, change);
  if (content().meeting?.isMade) {
    tabs.panel('people').append(peoplePlace);
    people ??= new PeopleList(peoplePlace, content, change);
  } else people = null;
  for (const paper of papers) panes.set(paper.id, paperPanel(paper));
  const show = tabs.show.bind(tabs);
  tabs.show = id => { const changed = id !== tabs.current; show(id); if (changed && panes.has(id)) preview(); };
  if (wanted.some(([id]) => id === before)) show(before);
  if (at) $(at)?.focus();
}

function paperPanel({ id, name }) {
  const problems = el('div', { id: `problems-${id}`, role: 'status' });
  const note = el('p', { class: 'hint' });
  const pages = el('div', { id: `pages-${id}`, role: 'region', 'aria-label': `Các trang của ${name.toLowerCase()}` });
  const buttons = [['docx', 'Tải Word'], ['pdf', 'Tải PDF'], ['json', 'Dữ liệu']].map(([format, label]) => el('button', { type: 'button', 'data-paper': id, 'data-format': format, disabled: true, onclick: event => take(event.target, id, format) }, label));
  tabs.panel(id).append(el('div', { class: 'row paper-head' }, buttons, note), problems, pages);
  return { problems, note, buttons, place: pages, pane: new PagesPane(pages) };
}

const take = (button, id, format) => bring(button, draft, `/api/awards/${draft.id}/files/${id}/${format}`, fault => showProblems(fault.problems));

async function preview() {
  running?.abort();
  const own = running = new AbortController();
  const shown = panes.get(tabs?.current);
  shown?.place.classList.add('busy');
  try {
    const view = await post('/api/awards/preview', { content: content(), paper: panes.has(tabs?.current) ? tabs.current : '' }, { signal: own.signal });
    draw(view);
    showProblems([]);
  } catch (fault) {
    if (fault.name === 'AbortError') return;
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
  } finally {
    if (own === running) shown?.place.classList.remove('busy');
  }
}

function draw(view) {
  drawTabs(view.papers);
  const errors = view.papers.flatMap(one => one.problems).filter(one => one.severity === 'error' && !one.path.startsWith('nominees['));
  let rest = form.mark(errors);
  if (people) rest = people.mark(rest);
  const rows = [...view.rows, ...view.papers.flatMap(one => one.problems).filter(one => one.path.startsWith('nominees['))];
  const once = [...new Map(rows.map(one => [`${one.path}|${one.message}`, one])).values()];
  list.table.mark(once);
  list.tell({ ...view, rows: once });
  for (const paper of view.papers) {
    const panel = panes.get(paper.id);
    if (!panel) continue;
    const wrong = paper.problems.filter(one => one.severity === 'error');
    tabs.count(paper.id, wrong.length > 0 ? wrong.length : null);
    for (const button of panel.buttons) button.disabled = !paper.ready;
    panel.problems.replaceChildren(...told(paper, wrong));
    if (!paper.ready) { panel.pane.show(''); panel.note.textContent = ''; }
  }
  tabs.count('list', content().nominees?.length ?? 0);
  if (people) tabs.count('people', content().meeting.people?.length ?? 0);
  if (view.current) {
    const panel = panes.get(view.current.id);
    panel.pane.show(view.current.pages);
    panel.note.textContent = view.current.total > view.current.shown ? `Xem trước ${view.current.shown} trang đầu trong ${view.current.total} trang; tệp tải về có đủ.` : `${view.current.total} trang.`;
  }
}

// What stands in the way of a paper, each with a way to the place.
function told(paper, wrong) {
  if (paper.ready) {
    const remarks = paper.problems.filter(one => one.severity !== 'error');
    return remarks.length === 0 ? [] : [el('div', { class: 'notice warn' }, el('ul', {}, remarks.map(one => el('li', {}, `${one.message} ${one.hint}`))))];
  }
  const most = 12;
  return [el('div', { class: 'notice bad' }, el('p', {}, `Chưa lập được ${paper.name.toLowerCase()}:`), el('ul', {}, wrong.slice(0, most).map(one => el('li', {}, `${where(one.path)}${one.message} ${one.hint} `,
    placeOf(one.path) ? el('button', { type: 'button', class: 'quiet', onclick: () => go(one.path) }, 'Tới chỗ sửa') : null))),
  wrong.length > most ? el('p', {}, `và ${wrong.length - most} chỗ khác.`) : null)];
}

const rowOf = path => /^nominees\[(\d+)\]\.?(\w*)/.exec(path);
const where = path => rowOf(path) ? `Dòng ${Number(rowOf(path)[1]) + 1}: ` : '';

function placeOf(path) {
  if (rowOf(path)) return $(`nominees-${rowOf(path)[1]}-${rowOf(path)[2] || 'name'}`) ?? $(`nominees-${rowOf(path)[1]}-name`);
  if (path === 'nominees') return $('nominees-add');
  if (path.startsWith('meeting.people')) return $('people-add');
  return $(fieldId(path.replace(/\[.*$/, '')));
}

function go(path) {
  const place = placeOf(path);
  if (rowOf(path) || path === 'nominees') tabs.show('list');
  if (path.startsWith('meeting.people')) tabs.show('people');
  const group = place.closest('details');
  if (group) group.open = true;
  place.focus();
  place.scrollIntoView({ block: 'center' });
}

async function choices() {
  if (!content().unit) return;
  try {
    const read = await get(`/api/awards/choices?unit=${content().unit}`);
    if (!read.awards.some(one => one.code === content().award)) {
      const usual = read.awards.find(one => /^(Giấy|Bằng) khen/.test(one.name)) ?? read.awards[0];
      draft.change(data => { data.award = usual?.code ?? ''; data.proposer = ''; });
    }
    form.draw(read);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
  }
}

async function choose(unit) {
  draft.change(data => { data.unit = unit.code; data.unitName = unit.name; });
  $('title').textContent = titleOf(content());
  await choices();
  await preview();
}

const box = new UnitBox($('unit-box'), { onchoose: choose, value: content().unit ? { code: content().unit, name: content().unitName } : null });
allFiles(draft);
drawTabs([]);
if (content().unit) { await choices(); await preview(); } else box.input.focus();
