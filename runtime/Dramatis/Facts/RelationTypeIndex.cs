namespace Dramatis;

/// <summary>The claims of one relation type, and for each of its positions who plays it where.</summary>
/// <param name="Sample">One relation of the type, by which to tell what the type is.</param>
/// <param name="Claims">The places of the claims, ascending.</param>
/// <param name="Roles">The positions by their written names: player to claims.</param>
internal sealed record RelationTypeIndex(Relation Sample, int[] Claims, (string Name, Rows<int> Rows)[] Roles)
{
    /// <summary>Who plays a position where; none if nobody does.</summary>
    public Rows<int>? this[string role]
    {
        get
        {
            // A type has few positions: they are found sooner than a name is hashed.
            foreach (var (name, rows) in Roles)
            {
                if (name == role)
                {
                    return rows;
                }
            }

            return null;
        }
    }
}
