// Compiles Typst sources to PDF, warm. One request a line on standard input, one answer a line on standard output.
// Request: {"source": "…", "standard": "ua-1", "emptyCaches": true, "save": "path or absent"}
// Answer:  {"milliseconds": 5.1, "bytes": 40000, "pages": 2} or {"error": "…"}
// Usage:   node compile.mjs FONT_DIRECTORY
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

// What Typst's own documentation suggests for a process that goes on compiling.
const ageInWatchMode = 30;
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [process.argv[2]] }] });

function compile({ source, standard, emptyCaches, save }) {
  compiler.evictCache(emptyCaches ? 0 : ageInWatchMode);
  const start = performance.now();
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null) {
    return { error: JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics())) };
  }

  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard });
  const milliseconds = performance.now() - start;
  if (save) {
    writeFileSync(save, pdf);
  }

  return { milliseconds, bytes: pdf.length, pages: compiled.result.numOfPages };
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = compile(JSON.parse(line));
  } catch (error) {
    answer = { error: String(error?.message ?? error) };
  }

  console.log(JSON.stringify(answer));
}
