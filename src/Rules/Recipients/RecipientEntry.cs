using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>A line of the recipients on its way through the passes.</summary>
/// <param name="Group">Code of the group; empty for a line of someone's own.</param>
/// <param name="Text">The line without mark.</param>
/// <param name="Purpose">What the recipient gets the document for; null when the text says it itself.</param>
/// <param name="Order">Place in the list.</param>
/// <param name="Rule">The rule behind it; null for the caller's own words.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Note">What was assumed or changed; empty when there is nothing to say.</param>
/// <param name="Body">The one body the line is for, when the text of the document named it; null otherwise.</param>
internal sealed record RecipientEntry(
    string Group, string Text, Purpose? Purpose, int Order, RuleRow? Rule, Origin Origin = Origin.Rule, string Note = "", Body? Body = null);
