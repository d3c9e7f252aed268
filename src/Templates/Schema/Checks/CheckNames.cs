namespace ThiDua.Templates.Schema.Checks;

/// <summary>Finds the schemas of the fields that checks name, and refuses a name that no schema has.</summary>
internal static class CheckNames
{
    /// <exception cref="SchemaException">A check names a field that is not there.</exception>
    public static void Require(SchemaNode node, SchemaNode root, string path)
    {
        foreach (var term in node.Checks.SelectMany(check => check.Left.Concat(check.Right)))
        {
            if (term.Path.Length > 0 && Find(term, node, root) is null)
            {
                throw new SchemaException(path, $"x-checks: không có trường “{string.Join('.', term.Path)}”");
            }
        }
    }

    /// <summary>The schema of the field that a term names.</summary>
    public static SchemaNode? Find(CheckTerm term, SchemaNode node, SchemaNode root)
    {
        var schema = (SchemaNode?)(term.FromRoot ? root : node);
        foreach (var name in term.Path)
        {
            schema = schema?.Resolved.Properties.GetValueOrDefault(name);
        }

        return schema?.Resolved;
    }
}
