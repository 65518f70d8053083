using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares a member with what it was.</summary>
internal sealed class MemberComparer(SchemaMatch match, ChangeList changes)
{
    private readonly ProseComparer _prose = new(changes);
    private readonly PresenceComparer _presence = new(changes);
    private readonly ConstraintComparer _constraints = new(match, changes);
    private readonly PlayerComparer _players = new(match, changes);

    public void Compare(string element, EntryPair entry, BoundMember old, BoundMember now)
    {
        var isRenamed = old.Name != now.Name;
        var renamed = entry.IsActor ? ChangeCatalog.ActorFieldRenamed : ChangeCatalog.RelationMemberRenamed;
        changes.AddIf(isRenamed, renamed, element, $"Was named '{old.Name}'.");
        _prose.Compare(element, old.Prose, now.Prose, isRenamed, isStored: true);
        if (old is BoundField oldField && now is BoundField newField)
        {
            CompareFields(element, entry, oldField, newField);
        }
        else if (old is BoundPosition oldPosition && now is BoundPosition newPosition)
        {
            ComparePositions(element, entry, oldPosition, newPosition);
        }
        else
        {
            var became = now is BoundField ? "Was a role position and is a field." : "Was a field and is a role position.";
            changes.Add(ChangeCatalog.FieldTypeReplaced, element, became);
        }
    }

    private void CompareFields(string element, EntryPair entry, BoundField old, BoundField now)
    {
        _presence.Compare(element, old, now, entry.IsActor, DefaultNow(old));
        CompareTypes(element, old, now);
        _constraints.Compare(element, now.Scalar, old.Constraints, now.Constraints);
        changes.AddIf(now.IsUnique && !old.IsUnique, ChangeCatalog.UniqueAdded, element, "Became unique.");
        changes.AddIf(old.IsUnique && !now.IsUnique, ChangeCatalog.UniqueRemoved, element, "Is no longer unique.");
        CompareRecommended(element, old, now);
        _prose.CompareExamples(
            element, entry.Old.WrittenConstraints(old.Name), entry.New.WrittenConstraints(now.Name));
    }

    private void CompareTypes(string element, BoundField old, BoundField now)
    {
        if (match.NameOf(old.Type) == now.Type.FullName)
        {
            return;
        }

        var text = $"Held {old.Type.FullName} and holds {now.Type.FullName}.";
        if (old.Scalar is not { } scalar || scalar != now.Scalar)
        {
            changes.Add(ChangeCatalog.FieldTypeReplaced, element, text);
            return;
        }

        changes.Add(ChangeCatalog.FieldTypeRenamed, element, text);
        _constraints.CompareChains(element, old.Type, now.Type);
    }

    private void ComparePositions(string element, EntryPair entry, BoundPosition old, BoundPosition now)
    {
        _presence.Compare(element, old, now, entry.IsActor, oldDefault: null);
        _players.Compare(element, old.Players, now.Players, isRole: false);
        CompareRecommended(element, old, now);
        if (old.Inverse != now.Inverse)
        {
            changes.AddIfChanged(
                old.Inverse is null ? ChangeCatalog.InverseAdded : ChangeCatalog.InverseRemoved,
                element,
                "The inverse",
                old.Inverse,
                now.Inverse);
        }
    }

    private void CompareRecommended(string element, BoundMember old, BoundMember now) => changes.AddIf(
        old.IsRecommended != now.IsRecommended,
        ChangeCatalog.RecommendedChanged,
        element,
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
