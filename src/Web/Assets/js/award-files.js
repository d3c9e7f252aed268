// All files in one, with progress that can be given up.
import { Problem, saveAs, stream } from './api.js';
import { $, showProblems, tell } from './dom.js';

export function allFiles(draft) {
  let abort;
  $('cancel').addEventListener('click', () => abort?.abort());
  $('all').addEventListener('click', async () => {
    $('all').disabled = true;
    abort = new AbortController();
    showProblems([]);
    show(0, 1, 'Đang chuẩn bị…');
    $('cancel').focus();
    try {
      await draft.save();
      await take(await stream(`/api/awards/${draft.id}/files`, {}, { signal: abort.signal }));
    } catch (fault) {
      if (fault.name === 'AbortError') tell('Đã hủy, chưa tải tệp nào.');
      else if (fault instanceof Problem) { showProblems(fault.problems); $('problems').scrollIntoView({ block: 'nearest' }); } else throw fault;
    } finally {
      $('progress').hidden = true;
      $('all').disabled = false;
      $('all').focus();
    }
  });
}

function show(step, of, text) {
  $('progress').hidden = false;
  $('progress-bar').max = of;
  $('progress-bar').value = step;
  $('progress-name').textContent = text;
}

async function take(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last = null;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      last = JSON.parse(line);
      if (last.problems) throw new Problem(400, last.problems);
      show(last.step, last.of, `${last.step}/${last.of}: ${last.name}`);
    }
  }
  if (!last?.zip) throw new Problem(0, [{ code: 'CUT_OFF', path: '', message: 'Việc lập tệp bị ngắt giữa chừng.', hint: 'Hãy thử lại.' }]);
  const bytes = Uint8Array.from(atob(last.zip), one => one.charCodeAt(0));
  saveAs(new Blob([bytes], { type: 'application/zip' }), last.name);
  tell(`Đã tải ${last.name}`);
}
