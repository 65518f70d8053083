using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Language;

/// <summary>Captions of the shipped schemas are English whoever plays: one, several, or people spoken of as one.</summary>
public sealed class ShippedCaptionTests
{
    public static TheoryData<string> Schemas =>
    [
        "schema/core.dramatis.yaml", "schema/diplomacy.dramatis.yaml", "schema/violence.dramatis.yaml",
        "schema/politics.dramatis.yaml",
    ];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Verb_follows_a_member_only_where_its_number_is_known(string path)
    {
        var schema = SchemaParser.Parse(new(path, RepositoryFile.Read(path)));
        var relations = schema.Declarations.OfType<RelationSyntax>().ToList();
        var positions = relations
            .SelectMany(static relation => relation.Roles)
            .ToLookup(static position => position.Name.Value, static position => position.Player!);

        Assert.All(relations.SelectMany(static relation => relation.Captions), caption => Assert.All(
            caption.Parts.Zip(caption.Parts.Skip(1)).Where(static pair => IsFollowedByVerb(pair.First, pair.Second)),
            pair => Assert.All(
                positions[pair.First.Text],
                player => Assert.True(
                    player.Multiplicity.Least >= 2 || (player.Names is [{ Name: "Person" }] && !player.Multiplicity.IsMany),
                    $"'{caption.Source.Value}': {pair.First.Text} may be one or several."))));
    }

    private static bool IsFollowedByVerb(CaptionPartSyntax member, CaptionPartSyntax next)
    {
        string[] prepositions = ["of", "in", "on", "to", "from", "by", "as", "with", "over", "for", "against", "between"];
        var word = next.Text.TrimStart('"').Split(' ').ElementAtOrDefault(1) ?? "";
        return member.IsMember && !next.IsMember && next.Text.TrimStart('"').StartsWith(' ')
            && word.Length > 0 && char.IsLetter(word[0]) && !prepositions.Contains(word, StringComparer.Ordinal);
    }
}
