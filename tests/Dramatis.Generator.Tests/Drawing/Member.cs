namespace Dramatis.Generator.Tests.Drawing;

/// <summary>A field, or a position where there are players.</summary>
internal sealed record Member(string Name, Count Count)
{
    public EntityDeclaration? Declarer { get; set; }

    public IReadOnlyList<Player> Players { get; init; } = [];

    /// <summary>A type or an enum; null for a scalar.</summary>
    public ValueDeclaration? Type { get; init; }

    public Domain Domain { get; init; } = new("");

    public string? Default { get; init; }

    public bool IsUnique { get; init; }

    public IReadOnlyList<YamlEntry> Keys { get; init; } = [];

    public bool IsPosition => Players.Count > 0;

    public bool MayBeAbsent => Count.Least == 0 || Default is not null;

    public string CSharpName => Names.Pascal(Name);
}

/// <summary>How many values there are.</summary>
internal sealed record Count(int Least, int? Most, bool IsMany)
{
    public static Count One { get; } = new(1, 1, false);

    public static Count Optional { get; } = new(0, 1, false);

    public static Count Of(Draw draw)
    {
        var feature = draw.Pick(
            Feature.One, Feature.Optional, Feature.Any, Feature.AtLeastOne, Feature.Exactly, Feature.AtLeast, Feature.Between);
        draw.Mark(feature);
        var least = draw.Number(2, 3);
        return feature switch
        {
            Feature.One => One,
            Feature.Optional => Optional,
            Feature.Any => new(0, null, true),
            Feature.AtLeastOne => new(1, null, true),
            Feature.Exactly => new(least, least, true),
            Feature.AtLeast => new(least, null, true),
            _ => new(least - 2, least + 1, true),
        };
    }

    /// <summary>Fewer, where there can be fewer.</summary>
    public Count Tighten(Draw draw)
    {
        if (!IsMany)
        {
            return One;
        }

        var least = draw.Number(Least, Math.Min(Most ?? 3, 3));
        return new(least, draw.Pick(Most, Math.Max(least, 2)), true);
    }

    public override string ToString() => (Least, Most, IsMany) switch
    {
        (1, _, false) => "",
        (_, _, false) => "?",
        (0, null, _) => "*",
        (1, null, _) => "+",
        _ => Least == Most ? $"({Least})" : $"({Least}..{Most})",
    };
}
