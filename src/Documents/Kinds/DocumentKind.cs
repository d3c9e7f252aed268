namespace ThiDua.Documents.Kinds;

/// <summary>
/// A kind of administrative document (tên loại văn bản hành chính) of Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, Mục I.
/// </summary>
/// <param name="Code">Stable code: the English name in kebab case, such as <c>plan</c>.</param>
/// <param name="Name">Vietnamese name, such as "Kế hoạch".</param>
/// <param name="Symbol">Abbreviation in the document's symbol, such as <c>KH</c>; empty when it has none.</param>
/// <param name="Heading">What is printed as title, such as "KẾ HOẠCH"; empty when none is.</param>
/// <param name="Form">The form in which it is set out (mẫu trình bày).</param>
/// <param name="Addressees">Whether it is addressed (Kính gửi).</param>
public sealed record DocumentKind(
    string Code, string Name, string Symbol, string Heading, DocumentForm Form, AddresseeUse Addressees);
