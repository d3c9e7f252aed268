using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>A check of a rule over the PDF file of a document that is not a plan.</summary>
internal delegate void KindCheck(MeasuredKind document, Findings found);
