using System.Collections.Immutable;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Profile;

/// <summary>Settings of the two-column blocks at head and foot and of the ruled lines.</summary>
/// <param name="LeftShares">Shares of the text width that the left column of the head may take, widest first.</param>
/// <param name="LineGap">Room between a text and the ruled line below it.</param>
/// <param name="LineThickness">Thickness of ruled lines.</param>
/// <param name="NumberGap">Room above number and date.</param>
/// <param name="FootLeftShares">Shares of the text width that the recipients' column at the foot may take, narrowest first.</param>
/// <param name="ColumnGap">Room between two signatures side by side.</param>
/// <param name="FootGap">Room above the foot block.</param>
/// <param name="SignatureRoom">Room between the signer's post and name.</param>
/// <param name="MostSignatureRoom">The most room there for the image of a signature that tells its own size.</param>
public sealed record BlockSettings(
    ImmutableArray<double> LeftShares,
    Length LineGap,
    Length LineThickness,
    Length NumberGap,
    ImmutableArray<double> FootLeftShares,
    Length ColumnGap,
    Length FootGap,
    Length SignatureRoom,
    Length MostSignatureRoom);
