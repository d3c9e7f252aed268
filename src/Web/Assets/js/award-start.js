// A file of papers of an award is begun with its unit.
import { Problem, post } from './api.js';
import { $, showProblems } from './dom.js';
import { UnitBox, lastUnit } from './units.js';

const awardDraft = 2;
let unit = lastUnit();
const box = new UnitBox($('unit-box'), { value: unit, onchoose: chosen => { unit = chosen; $('begin').focus(); } });

$('begin').addEventListener('click', async () => {
  if (!unit) {
    box.error.textContent = 'Hãy chọn đơn vị.';
    box.input.setAttribute('aria-invalid', 'true');
    box.input.focus();
    return;
  }
  $('begin').disabled = true;
  try {
    const content = { unit: unit.code, unitName: unit.name };
    const draft = await post('/api/drafts', { kind: awardDraft, revision: 0, title: `Khen thưởng, ${unit.name}`, content });
    location.href = `/ban-nhap/${draft.id}`;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    showProblems(fault.problems);
    $('begin').disabled = false;
  }
});
(unit ? $('begin') : box.input).focus();
