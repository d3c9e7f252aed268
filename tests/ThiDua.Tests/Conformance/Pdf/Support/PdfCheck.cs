using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>A check of a rule over a PDF file.</summary>
internal delegate void PdfCheck(MeasuredPlan plan, Findings found);
