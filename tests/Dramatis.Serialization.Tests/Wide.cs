using Dramatis.CompilerServices;

namespace Dramatis.Serialization.Tests;

/// <summary>A relation of as many members as a test wants.</summary>
internal sealed record Wide : Relation
{
    private static readonly RelationDescriptor s_type = new("Test.Wide", Aspect.Timeless) { Read = Read };

    public static SchemaDescriptor Schema { get; } = new("Test", null) { Relations = [s_type] };

    public Many<long> Values { get; init; }

    public override RelationDescriptor Descriptor => s_type;

    public override void VisitMembers(MemberVisitor visitor)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            visitor.Field(NameOf(i), Values[i]);
        }
    }

    private static string NameOf(int member) => string.Intern($"m{member}");

    private static Wide Read(MemberReader members)
    {
        var values = new List<long>();
        for (var found = true; found;)
        {
            var value = members.GetOrNull(NameOf(values.Count), Scalar.Integer);
            found = value is not null;
            values.AddRange(value is { } given ? [given] : []);
        }

        members.End();
        return new() { Values = [.. values] };
    }
}
