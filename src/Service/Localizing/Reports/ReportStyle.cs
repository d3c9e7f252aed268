namespace ThiDua.Service.Localizing.Reports;

/// <summary>
/// The style sheet of a report: one column that fits a phone, A4 in print. All text keeps a contrast of 4.5 to 1 or better with its ground, and no
/// meaning stands in colour alone.
/// </summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1b1b1b; background: #fff; }
        header, main { max-width: 52rem; margin: 0 auto; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #1b1b1b; padding-bottom: .25rem; }
        h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
        p { margin: .25rem 0; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .5rem 0; }
        dt { color: #4a4a4a; }
        dd { margin: 0; font-weight: 600; }
        nav ul { padding: 0; margin: .5rem 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
        a { color: #0b4a8f; }
        ol, ul { padding: 0; margin: .5rem 0; list-style: none; }
        li.card { border: 1px solid #8a8a8a; border-left-width: .375rem; border-radius: .25rem; padding: .625rem .75rem; margin: .625rem 0; overflow-wrap: anywhere; }
        li.urgent { border-left-color: #8a1c1c; }
        li.doubt { border-left-color: #8a5a00; }
        li.note { border-left-color: #4a4a4a; }
        li.done { border-left-color: #14532d; }
        .text { white-space: pre-line; }
        del { color: #8a1c1c; background: #fdecea; text-decoration: line-through; }
        ins { color: #14532d; background: #e6f4ea; text-decoration: underline; }
        del + ins { margin-left: .25em; }
        mark { color: #3d2c00; background: #fff1b8; font-weight: 600; }
        .why { font-weight: 600; }
        .meta { color: #4a4a4a; font-size: .875rem; }
        .tag { display: inline-block; border: 1px solid; border-radius: .25rem; padding: 0 .375rem; font-size: .875rem; font-weight: 600; }
        .urgent .tag { color: #8a1c1c; }
        .doubt .tag { color: #6f4800; }
        .done .tag { color: #14532d; }
        code { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .875rem; color: #1b1b1b; background: #f0f0f0; padding: 0 .25rem; }
        ul.choices li { padding: .125rem 0 .125rem 1.5rem; position: relative; }
        ul.choices li::before { content: "○"; position: absolute; left: .125rem; }
        ul.choices li.taken::before { content: "●"; }
        ul.choices li.taken { font-weight: 600; }
        table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
        th, td { border: 1px solid #8a8a8a; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        td .meta { display: block; }
        th { color: #1b1b1b; background: #f0f0f0; }
        @media (max-width: 36rem) {
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .375rem; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr, td { display: block; border: 0; padding: .125rem 0; }
          tbody tr { border: 1px solid #8a8a8a; padding: .5rem; margin: .5rem 0; }
        }
        @media print {
          @page { size: A4; margin: 15mm; }
          body { padding: 0; font-size: 9.5pt; line-height: 1.35; }
          header, main { max-width: none; }
          li.card { padding: .25rem .5rem; margin: .25rem 0; }
          p { margin: .125rem 0; }
          nav { display: none; }
          h2, h3 { break-after: avoid; }
          li.card, tr { break-inside: avoid; }
          del, ins, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
