/// The style sheet of HTML reports. Sizes, margins and lines are those of Nghị định 30/2020/NĐ-CP,
/// Phụ lục I; the dark colours are for screens alone, paper stays white.
enum HTMLStyle {
  static let rules = """

    :root { --ink: #000; --paper: #fff; --desk: #e9eaec; --line: #000; --bar: #33557a; --all: #d5dbe3; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e6e6e6; --paper: #1c1e21; --desk: #101113; --line: #8a8f98; --bar: #8fb4dd; --all: #3a3f47; }
    }
    @page { size: A4; margin: 20mm 15mm 20mm 30mm;
      @top-center { content: counter(page); font: 14pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
    @page :first { @top-center { content: none; } }
    @page wide { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--desk); color: var(--ink);
      font: 14pt/1.25 "Times New Roman", "Liberation Serif", Tinos, serif; overflow-wrap: break-word; }
    .sheet { width: 210mm; max-width: 100%; margin: 1rem auto; padding: 20mm 15mm 20mm 30mm;
      background: var(--paper); }
    .landscape { width: 297mm; }
    p, h1, h2, h3, h4, ul, figure { margin: 6pt 0 0; font-size: 1em; }
    p { text-align: justify; text-indent: 1cm; }
    h2, h3 { font-weight: bold; text-indent: 1cm; break-after: avoid; }
    h4 { font-weight: normal; text-indent: 1cm; break-after: avoid; }
    ul { padding: 0; list-style: none; }
    li { margin-top: 6pt; text-align: justify; text-indent: 1cm; }
    li:first-child { margin-top: 0; }
    li::before { content: "- "; }
    .official { display: grid; grid-template-columns: 2fr 3fr; column-gap: 2mm; }
    .official p { margin: 0; text-align: center; text-indent: 0; line-height: 1.15; }
    .parent, .issuer, .nation { font-size: 12pt; }
    .issuer, .nation, .motto { font-weight: bold; }
    .motto, .official .number, .official .place { font-size: 13pt; }
    .nation { white-space: nowrap; }
    .motto span { border-bottom: 1px solid var(--line); }
    .official .number, .official .place { margin-top: 6pt; }
    .place { font-style: italic; }
    .ruled span { display: inline-block; }
    .ruled span::after { content: ""; display: block; width: 40%; margin: 2pt auto 0;
      border-bottom: 1px solid var(--line); }
    .title { margin-top: 18pt; text-align: center; font-weight: bold; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .subject, .centred, .appendix { text-align: center; text-indent: 0; font-weight: bold; }
    .subject, .appendix + .centred { margin-top: 0; }
    .title, .subject, .centred, .reference, .place, caption { text-wrap: balance; }
    .reference { margin-top: 0; text-align: center; text-indent: 0; font-style: italic; }
    .basis { font-style: italic; }
    .addressee { text-align: center; text-indent: 0; }
    .addressees { margin: 12pt 0 0 3cm; }
    .addressees p, .addressees li { margin: 0; text-align: left; text-indent: 0; }
    .addressees ul { margin: 0 0 0 49pt; }
    .note { font-size: 12pt; font-style: italic; }
    .scroll { margin: 6pt 0; overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 1.2; }
    caption { padding: 0 0 4pt; text-align: center; font-size: 14pt; font-weight: bold; }
    th, td { padding: 2pt 4pt; border: 1px solid var(--line); vertical-align: middle; }
    th { text-align: center; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .scroll + p, .scroll + p + p:last-child, .scroll + .signature, .scroll + .signers { break-before: avoid; }
    .group th { text-align: left; break-after: avoid; }
    .total td { font-weight: bold; }
    .c { text-align: center; }
    .r { text-align: right; }
    figure { break-inside: avoid; }
    figcaption { text-align: center; font-weight: bold; }
    svg { display: block; width: 100%; height: auto; fill: currentColor; font-size: 15px; }
    svg .all { fill: var(--all); }
    svg .bar { fill: var(--bar); }
    .signature { display: grid; grid-template-columns: 1fr 2fr; margin-top: 12pt; break-inside: avoid; }
    .signers { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; margin-top: 12pt;
      break-inside: avoid; }
    .signer p { margin: 0; text-align: center; text-indent: 0; font-weight: bold; }
    .gap { height: 80pt; }
    .signers .signer { display: flex; flex-direction: column; }
    .signers .gap { flex: 1 0 80pt; }
    td { height: 1.7em; }
    .recipients p, .recipients li { margin: 0; text-align: left; text-indent: 0; font-size: 11pt; }
    .recipients .to { font-size: 12pt; font-weight: bold; font-style: italic; }
    .recipients ul { margin: 0; }
    @media screen and (max-width: 210mm) { .sheet { margin: 0; padding: 1rem; } .nation { white-space: normal; } }
    @media print {
      :root { --ink: #000; --paper: #fff; --line: #000; --bar: #555; --all: #fff; }
      body { background: none; }
      .sheet { width: auto; margin: 0; padding: 0; }
      .sheet + .sheet { break-before: page; }
      .landscape { page: wide; }
      .scroll { overflow: visible; padding-right: 1px; }
      .all { stroke: #555; }
    }

    """
}
