using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>
/// The relation for what no relation type of the schemas carries: its content in the encoder's words. So nobody has to
/// invent a type for one sentence.
/// </summary>
public sealed record Saying : Relation
{
    /// <summary>The declaration of the type.</summary>
    public static RelationDescriptor TypeDescriptor { get; } = new("Dramatis.Saying", Aspect.Timeless)
    {
        Summary = "Something that no relation type carries, in the encoder's words.",
        Key = ["summary"],
        Read = ReadMembers,
    };

    /// <summary>The content in the encoder's words, as a clause: <c>the harvest was better than expected</c>.</summary>
    public required string Summary { get; init; }

    /// <summary>Makes a value whose members are set in its initializer.</summary>
    public Saying()
    {
    }

    /// <summary>Makes a value: the required members by position, others by name.</summary>
    [SetsRequiredMembers]
    public Saying(string summary, EntityId? id = null)
    {
        Summary = summary;
        Id = id;
    }

    /// <inheritdoc/>
    public override RelationDescriptor Descriptor => TypeDescriptor;

    /// <inheritdoc/>
    public override string Caption => Summary;

    /// <inheritdoc/>
    public override void VisitMembers(MemberVisitor visitor) => visitor.Field("summary", Summary);

    /// <inheritdoc/>
    protected override void CheckMembers(ref ValidationReport report) =>
        report.Required(!string.IsNullOrWhiteSpace(Summary), nameof(Summary));

    private static Saying ReadMembers(MemberReader members)
    {
        var summary = members.Get("summary", Scalar.Text);
        members.End();
        return new() { Id = members.Happening, Summary = summary! };
    }
}
