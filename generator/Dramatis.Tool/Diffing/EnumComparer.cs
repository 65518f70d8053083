using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the values of enums.</summary>
internal sealed class EnumComparer(SchemaMatch match, ChangeList changes)
{
    private readonly ProseComparer _prose = new(changes);

    public void Compare(BoundEnum old, BoundEnum now)
    {
        var pairs = Pairing.Of(
            old.Values, now.Values, static value => value.Name, static value => value.Prose.RenamedFrom);
        var guesses = RenameGuesses.OfValues(pairs);
        foreach (var (before, after) in pairs)
        {
            var element = $"{now.Symbol.Name}.{(after ?? before)!.Name}";
            if (before is null)
            {
                changes.Add(ChangeCatalog.ValueAdded, element, "Added.", guesses.ProposalFor(after!.Name));
            }
            else if (after is null)
            {
                changes.Add(ChangeCatalog.ValueRemoved, element, "Removed.", guesses.ProposalForOld(before.Name));
            }
            else
            {
                Compare(element, old.Symbol, before, after);
            }
        }

        CompareOrder(now.Symbol.Name, old, pairs);
    }

    private void Compare(string element, Symbol type, BoundEnumValue old, BoundEnumValue now)
    {
        var isRenamed = old.Name != now.Name;
        var rule = IsHeldByRelations(type) ? ChangeCatalog.RelationValueRenamed : ChangeCatalog.ValueRenamed;
        changes.AddIf(isRenamed, rule, element, $"Was named '{old.Name}'.");
        _prose.Compare(element, old.Prose, now.Prose, isRenamed, isStored: true);
    }

    /// <summary>The values of a relation's fields are part of the ids of claims.</summary>
    private bool IsHeldByRelations(Symbol type) => match.Before.Entries
        .Where(static entry => entry.Symbol.Kind == SymbolKind.Relation)
        .SelectMany(static entry => entry.Members)
        .Any(member => member is BoundField field && field.Type.FullName == type.FullName);

    private void CompareOrder(string element, BoundEnum old, List<Pair<BoundEnumValue>> pairs)
    {
        var now = pairs.Where(static pair => pair is { Old: not null, New: not null }).ToList();
        var before = old.Values.Where(value => now.Exists(pair => ReferenceEquals(pair.Old, value)));
        changes.AddIf(
            !before.SequenceEqual(now.Select(static pair => pair.Old!)),
            ChangeCatalog.OrderChanged,
            element,
            $"The order of its values is {ChangeList.Shown(now.Select(static pair => pair.New!.Name))} now.");
    }
}
