namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>What the emission reads of the files: as much of the language as the measured schemas use.</summary>
internal sealed class SchemaModel
{
    public string Namespace { get; set; } = "";

    public string Version { get; set; } = "";

    public string Summary { get; set; } = "";

    public List<TextType> Types { get; } = [];

    public List<EnumType> Enums { get; } = [];

    public List<EntityType> Actors { get; } = [];

    public List<EntityType> Relations { get; } = [];

    internal sealed record TextType(string Name, string Pattern, string Summary);

    internal sealed record EnumType(string Name, IReadOnlyList<(string Name, string Summary)> Values);

    internal sealed class EntityType(string name)
    {
        public string Name { get; } = name;

        public string Summary { get; set; } = "";

        public string Caption { get; set; } = "";

        public List<Member> Positions { get; } = [];

        public List<Member> Fields { get; } = [];
    }

    internal sealed class Member(string name)
    {
        public string Written { get; } = name;

        public string Name { get; } = char.ToUpperInvariant(name[0]) + name[1..];

        /// <summary>The type without multiplicity and default.</summary>
        public string Type { get; set; } = "";

        public bool IsOptional { get; set; }

        public bool IsMany { get; set; }

        public string Least { get; set; } = "";

        public string Most { get; set; } = "";

        public string? Default { get; set; }

        public string Summary { get; set; } = "";

        public (string Least, string Most)? Length { get; set; }

        public (string Least, string Most)? Range { get; set; }

        public List<string> Schemes { get; } = [];
    }
}
