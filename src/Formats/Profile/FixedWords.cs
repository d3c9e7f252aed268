namespace ThiDua.Formats.Profile;

/// <summary>Words that every document prints in the same form.</summary>
/// <param name="NationalName">Quốc hiệu.</param>
/// <param name="Motto">Tiêu ngữ.</param>
/// <param name="Number">The word before the number.</param>
/// <param name="Recipients">The words above the recipient list.</param>
/// <param name="Addressees">The words before the addressees.</param>
/// <param name="Appendix">The word that begins an appendix.</param>
/// <param name="List">The words that head a list.</param>
/// <param name="Closing">The mark that closes the text.</param>
/// <param name="ChartTarget">The words before the target of a chart: which line shows it.</param>
public sealed record FixedWords(
    string NationalName, string Motto, string Number, string Recipients, string Addressees, string Appendix, string List, string Closing,
    string ChartTarget);
