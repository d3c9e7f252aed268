using ThiDua.Templates.Data;

namespace ThiDua.Templates.Merging;

/// <summary>What a template fills in: the data, and for helpers the scope of this merge.</summary>
internal sealed class MergeModel : DataObject
{
    public MergeModel(MergeScope scope, DataObject data)
    {
        Scope = scope;
        foreach (var (name, value) in data)
        {
            this[name] = value;
        }
    }

    public MergeScope Scope { get; }
}
