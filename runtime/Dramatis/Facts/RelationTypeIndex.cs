namespace Dramatis;

/// <summary>The claims of one relation type, and for each position the claims of each player.</summary>
/// <param name="Sample">One relation of the type, which can be tested for a C# type.</param>
/// <param name="Claims">The places of the claims, ascending.</param>
/// <param name="Roles">The positions by their names in the schema, with the claims of each player.</param>
internal sealed record RelationTypeIndex(Relation Sample, int[] Claims, (string Name, Rows<int> Rows)[] Roles)
{
    /// <summary>The claims of each player in a position; null if nobody plays it.</summary>
    public Rows<int>? this[string role]
    {
        get
        {
            // A type has few positions, so that a search costs less than hashing a name.
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
