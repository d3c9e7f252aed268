using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Counterparts;

/// <summary>A body of the commune that has the function of one of the province.</summary>
/// <param name="Code">Its code; empty when the rules of bodies do not have it.</param>
/// <param name="Name">Its name in running text.</param>
/// <param name="HeadName">Its head in running text: "Trưởng phòng Văn hóa - Xã hội".</param>
/// <param name="Reason">The row that says so.</param>
internal sealed record Counterpart(string Code, string Name, string HeadName, ChangeReason Reason);
