// Calls to the service. A failure is thrown as a Problem with the service's own words.
const guard = document.querySelector('meta[name="guard"]')?.content ?? '';

export class Problem extends Error {
  constructor(status, problems) {
    super(problems.map(one => `${one.message} ${one.hint}`.trim()).join('\n'));
    this.status = status;
    this.problems = problems;
  }
}

const unreachable = { code: 'UNREACHABLE', path: '', message: 'Không liên lạc được với dịch vụ.', hint: 'Phần đang soạn được giữ trong trình duyệt và tự lưu khi dịch vụ chạy lại.' };

async function request(method, url, { json, body, headers = {}, signal, keepalive } = {}) {
  let response;
  try {
    response = await fetch(url, {
      method,
      signal,
      keepalive,
      headers: { 'X-Thidua-Guard': guard, ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      body: json === undefined ? body : JSON.stringify(json),
    });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Problem(0, [unreachable]);
  }
  if (!response.ok) {
    let problems;
    try { problems = (await response.json()).problems; } catch { problems = [{ code: 'FAILED', path: '', message: `Dịch vụ trả lời ${response.status}.`, hint: 'Hãy thử lại.' }]; }
    throw new Problem(response.status, problems);
  }
  return response;
}

// A service may go away between the head of its answer and the end of it.
async function whole(reading) {
  try {
    return await reading;
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Problem(0, [unreachable]);
  }
}

export const get = async (url, options) => whole((await request('GET', url, options)).json());
export const post = async (url, json, options) => whole((await request('POST', url, { json, ...options })).json());
export const put = async (url, json, options) => whole((await request('PUT', url, { json, ...options })).json());
export const remove = async url => whole((await request('DELETE', url)).json());
export const stream = (url, json, options) => request('POST', url, { json, ...options });

export async function upload(method, url, file, signal) {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) };
  return whole((await request(method, url, { body: file, headers, signal })).json());
}

export async function download(url, signal) {
  const response = await request('GET', url, { signal });
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'tai-ve';
  saveAs(await whole(response.blob()), name);
  return name;
}

export function saveAs(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
