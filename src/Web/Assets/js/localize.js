// The page of a localization: both plans, what to decide, what was changed and why.
import { Problem, post, upload } from './api.js';
import { $, debounce, showProblems, state, tell } from './dom.js';
import { bring } from './downloads.js';
import { DraftKeeper } from './draft.js';
import { PagesPane } from './pages.js';
import { Tabs } from './tabs.js';
import { UnitBox, lastUnit } from './units.js';
import { drawChanges, drawFindings, drawQuestions, drawReading } from './localize-panels.js';
import { FactsForm } from './localize-facts.js';
import { dateOf, dateText } from './values.js';

const draft = new DraftKeeper(state());
const content = () => draft.content;
const parent = new PagesPane($('parent-pages'), id => select(id, 'parent'));
const local = new PagesPane($('local-pages'), id => select(id, 'local'));
const tabs = new Tabs($('tabs'), $('panels'), [['questions', 'Câu hỏi'], ['changes', 'Thay đổi'], ['facts', 'Địa phương'], ['findings', 'Rà soát'], ['reading', 'Đã đọc']]);
const facts = new FactsForm(tabs.panel('facts'), content, edit => change(edit));
let view = {};
let running;

function change(edit) {
  draft.change(edit);
  later();
}

// A decision about a question or a change: a choice, the clerk's own words, or null for none.
function decide(id, decision) {
  change(data => {
    const answers = data.answers ??= {};
    answers.decisions = (answers.decisions ?? []).filter(one => one.id !== id);
    if (decision) answers.decisions.push({ id, ...decision });
  });
}

// Takes a change back, or does it again.
function undo(item, back) {
  change(data => {
    data.undone ??= {};
    if (back) data.undone[item.id] = { before: item.before, after: item.after, place: item.place };
    else delete data.undone[item.id];
  });
  decide(item.id, back ? { choice: 'keep' } : null);
}

const undone = () => Object.entries(content().undone ?? {}).filter(([id]) => decisionOf(id)?.choice === 'keep' && !view.changes?.some(one => one.id === id)).map(([id, item]) => ({ id, ...item }));

const later = debounce(() => preview(), 250);

async function preview() {
  running?.abort();
  const own = running = new AbortController();
  $('local-pages').classList.add('busy');
  $('local-pages').setAttribute('aria-busy', 'true');
  try {
    const answer = await post(`/api/localizations/${draft.id}/preview`, content(), { signal: own.signal });
    view = answer;
    draw();
    facts.showProblems([]);
    showProblems([]);
    $('issue-date-error').textContent = '';
  } catch (fault) {
    if (fault.name === 'AbortError') return;
    if (!(fault instanceof Problem)) throw fault;
    const [dated, rest] = split(fault.problems, one => one.path === 'issue_date');
    $('issue-date-error').textContent = dated.map(one => `${one.message} ${one.hint}`).join(' ');
    $('issue-date').setAttribute('aria-invalid', String(dated.length > 0));
    showProblems(facts.showProblems(rest));
  } finally {
    if (own === running) {
      $('local-pages').classList.remove('busy');
      $('local-pages').removeAttribute('aria-busy');
    }
  }
}

const split = (list, test) => [list.filter(test), list.filter(one => !test(one))];

function draw() {
  $('issue-date').removeAttribute('aria-invalid');
  parent.show(view.parentPages);
  local.show(view.localPages);
  $('local-note').textContent = content().unitName ?? 'chọn đơn vị để xem';
  drawQuestions(tabs.panel('questions'), view.questions ?? null, decide, find, field => { tabs.show('facts'); facts.focus(field); });
  drawChanges(tabs.panel('changes'), view.changes ?? null, undone(), decisionOf, decide, undo, find);
  drawFindings(tabs.panel('findings'), view.findings ?? null, view.remarks ?? []);
  if (view.parts) drawReading(tabs.panel('reading'), view.parts, view.remarks);
  tabs.count('questions', view.questions ? view.questions.filter(one => !one.answered).length : null);
  tabs.count('changes', view.changes?.length ?? null);
  tabs.count('findings', view.findings?.length ?? null);
  facts.suggest(view);
  for (const button of document.querySelectorAll('[data-file]')) button.disabled = !view.localPages;
}

const decisionOf = id => (content().answers?.decisions ?? []).find(one => one.id === id);

// Shows a place on both pages; parts of the frame stand at the top or at the end.
function find(id, frame) {
  const seen = [parent.mark(id), local.mark(id)];
  if (!seen.includes(true) && frame) (frame === 'end' ? [parent, local].forEach(one => one.toEnd()) : [parent, local].forEach(one => one.toTop()));
}

function select(id, from) {
  (from === 'parent' ? local : parent).mark(id);
  (from === 'parent' ? parent : local).mark(id, false);
  const isQuestion = (view.questions ?? []).some(one => one.id === id && !one.answered);
  tabs.show(isQuestion ? 'questions' : 'changes');
  for (const old of document.querySelectorAll('.card.current')) old.classList.remove('current');
  const card = document.getElementById(`card-${isQuestion ? 'q' : 'c'}-${id}`);
  card?.classList.add('current');
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}

async function choose(unit) {
  change(data => { data.unit = unit.code; data.unitName = unit.name; });
}

const box = new UnitBox($('unit-box'), { level: 'commune', onchoose: choose, value: content().unit ? { code: content().unit, name: content().unitName } : null });
$('issue-date').value = dateText(content().issueDate);
$('issue-date').addEventListener('input', () => change(data => { const text = $('issue-date').value.trim(); data.issueDate = dateOf(text, true) ?? text; }));

for (const button of document.querySelectorAll('[data-file]')) {
  button.disabled = true;
  button.addEventListener('click', () => bring(button, draft, `/api/localizations/${draft.id}/files/${button.dataset.file}`, fault => showProblems(fault.problems)));
}

// Another file in place of the superior's, such as its new version: what was decided stays.
$('file').addEventListener('change', async () => {
  const file = $('file').files[0];
  if (!file) return;
  tell(`Đang đọc ${file.name}…`, 60);
  try {
    await draft.save();
    await upload('PUT', `/api/localizations/${draft.id}/file?revision=${draft.revision}`, file);
    location.reload();
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    tell('');
    $('file').value = '';
    showProblems(fault.problems);
  }
});

// The reading report comes with the superior's plan alone; the unit that was used last is taken at once.
async function begin() {
  const unit = lastUnit();
  const isOwn = unit && !['tinh', 'thanh-pho'].includes(unit.level);
  if (!content().unit && !isOwn) {
    await preview();
    box.input.focus();
    return;
  }
  if (content().unit) preview(); else box.choose(unit);
  try {
    const read = await post(`/api/localizations/${draft.id}/preview`, {});
    drawReading(tabs.panel('reading'), read.parts, read.remarks);
    if (!view.localPages) { parent.show(read.parentPages); }
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
  }
}

begin();
