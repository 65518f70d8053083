using Dramatis.Schema.Binding;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares a member with its earlier state.</summary>
internal sealed class MemberComparer(SchemaMatch match)
{
    private readonly ConstraintComparer _constraints = new(match);
    private readonly PlayerComparer _players = new(match);

    public void Compare(ChangeList changes, EntryPair entry, BoundMember old, BoundMember now)
    {
        var isRenamed = old.Name != now.Name;
        changes.AddIf(isRenamed, entry.IsActor ? ActorFieldRenamed : RelationMemberRenamed, $"Was named '{old.Name}'.");
        ProseComparer.Compare(changes, old.Prose, now.Prose, isRenamed, isStored: true);
        switch (old, now)
        {
            case (BoundField before, BoundField after):
                CompareFields(changes, entry, before, after);
                break;
            case (BoundPosition before, BoundPosition after):
                ComparePositions(changes, entry, before, after);
                break;
            case (_, BoundField):
                changes.Add(FieldTypeReplaced, "Was a role position and is a field.");
                break;
            default:
                changes.Add(FieldTypeReplaced, "Was a field and is a role position.");
                break;
        }
    }

    private void CompareFields(ChangeList changes, EntryPair entry, BoundField old, BoundField now)
    {
        PresenceComparer.Compare(changes, old, now, entry.IsActor, DefaultNow(old));
        CompareTypes(changes, old, now);
        ConstraintComparer.Compare(changes, now.Scalar, old.Constraints, now.Constraints);
        changes.AddIf(now.IsUnique && !old.IsUnique, UniqueAdded, "Became unique.");
        changes.AddIf(old.IsUnique && !now.IsUnique, UniqueRemoved, "Is no longer unique.");
        CompareRecommended(changes, old, now);
        ProseComparer.CompareExamples(
            changes, entry.Old.WrittenConstraints(old.Name), entry.New.WrittenConstraints(now.Name));
    }

    private void CompareTypes(ChangeList changes, BoundField old, BoundField now)
    {
        if (match.NameOf(old.Type) == now.Type.FullName)
        {
            return;
        }

        var isSameScalar = old.Scalar is { } scalar && scalar == now.Scalar;
        changes.Add(
            isSameScalar ? FieldTypeRenamed : FieldTypeReplaced,
            $"The type was {old.Type.FullName} and is {now.Type.FullName}.");
        if (isSameScalar)
        {
            _constraints.CompareChains(changes, old.Type, now.Type);
        }
    }

    private void ComparePositions(ChangeList changes, EntryPair entry, BoundPosition old, BoundPosition now)
    {
        PresenceComparer.Compare(changes, old, now, entry.IsActor, oldDefault: null);
        _players.Compare(changes, old.Players, now.Players, isRole: false);
        CompareRecommended(changes, old, now);
        changes.AddIfChanged(
            old.Inverse is null ? InverseAdded : InverseRemoved, "The inverse", old.Inverse, now.Inverse);
        changes.AddIfChanged(PositionMeaningChanged, "The position", Meaning(old), Meaning(now));
    }

    private static string Meaning(BoundPosition position) => (position.IsActing, position.IsTransparent) switch
    {
        (true, true) => "acting and transparent",
        (true, false) => "acting",
        (false, true) => "transparent",
        _ => "plain",
    };

    private static void CompareRecommended(ChangeList changes, BoundMember old, BoundMember now) => changes.AddIf(
        old.IsRecommended != now.IsRecommended,
        RecommendedChanged,
        now.IsRecommended ? "Is recommended now." : "Is no longer recommended.");

    /// <summary>The old default, by the name that an enum's value has now.</summary>
    private string? DefaultNow(BoundField old)
    {
        if (old.Default is not { } value || match.NewOf(old.Type)?.Bound is not BoundEnum now)
        {
            return old.Default;
        }

        var isGone = now.Values.All(other => other.Name != value);
        return isGone ? now.Values.FirstOrDefault(other => other.Prose.RenamedFrom.Contains(value))?.Name ?? value : value;
    }
}
