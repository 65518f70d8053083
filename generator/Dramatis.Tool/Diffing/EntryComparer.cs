using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares a type with its earlier state.</summary>
internal sealed class EntryComparer(SchemaMatch match)
{
    private readonly BaseComparer _bases = new(match);
    private readonly MembersComparer _members = new(match);
    private readonly RelationComparer _relations = new(match);
    private readonly RuleComparer _rules = new(match);
    private readonly EnumComparer _enums = new(match);
    private readonly ConstraintComparer _constraints = new(match);
    private readonly PlayerComparer _players = new(match);

    public void Compare(ChangeList changes, DeclaredEntry old, DeclaredEntry now)
    {
        CompareNames(changes, old, now);
        if (old.Symbol.Kind != now.Symbol.Kind)
        {
            changes.Add(KindChanged, $"Was {TypeKinds.InWords(old.Symbol)} and is {TypeKinds.InWords(now.Symbol)}.");
            return;
        }

        var entry = new EntryPair(old, now);
        _bases.Compare(changes, old, now);
        switch (old.Bound, now.Bound)
        {
            case (BoundType before, BoundType after):
                CompareTypes(changes, entry, before, after);
                break;
            case (BoundEnum before, BoundEnum after):
                _enums.Compare(changes, before, after);
                break;
            case (BoundRole before, BoundRole after):
                _players.Compare(changes, before.Players, after.Players, isRole: true);
                break;
            case (BoundRelation before, BoundRelation after):
                _relations.Compare(changes, entry, before, after);
                CompareEntities(changes, entry);
                break;
            default:
                CompareEntities(changes, entry);
                break;
        }
    }

    private static void CompareNames(ChangeList changes, DeclaredEntry old, DeclaredEntry now)
    {
        var isRenamed = old.Name != now.Name;
        var isStored = now.Symbol is { Kind: SymbolKind.Actor or SymbolKind.Relation, IsAbstract: false };
        var isStoredRelation = isStored && now.Symbol.Kind == SymbolKind.Relation;
        changes.AddIf(isRenamed, isStoredRelation ? RelationRenamed : TypeRenamed, $"Was named '{old.Name}'.");
        ProseComparer.Compare(changes, old.Bound.Prose, now.Bound.Prose, isRenamed, isStored);
    }

    private void CompareTypes(ChangeList changes, EntryPair entry, BoundType before, BoundType after)
    {
        ProseComparer.CompareExamples(
            changes, ((TypeSyntax)entry.Old.Syntax).Constraints, ((TypeSyntax)entry.New.Syntax).Constraints);
        var oldBase = before.Base is null ? null : match.NameOf(before.Base);
        var isSameBase = oldBase == after.Base?.FullName;
        if (before.Scalar != after.Scalar)
        {
            // A type whose base is the same has another scalar because its base has, where that is reported.
            changes.AddIf(
                oldBase is null || !isSameBase, ScalarChanged, $"Was {before.Scalar} and is {after.Scalar}.");
            return;
        }

        if (isSameBase)
        {
            ConstraintComparer.Compare(changes, after.Scalar, before.Constraints, after.Constraints);
            var check = before.Check is null ? null : _rules.Renamed(before.Check.Value, []);
            ConstraintComparer.CompareChecks(changes, check, after.Check?.Value);
            return;
        }

        changes.AddIfChanged(TypeBaseChanged, "The base", oldBase, after.Base?.FullName);
        _constraints.CompareChains(changes, before.Symbol, after.Symbol);
    }

    private void CompareEntities(ChangeList changes, EntryPair entry)
    {
        _members.Compare(changes, entry);
        ConstructorComparer.Compare(changes, entry);
        _rules.Compare(changes, entry);
        var old = entry.Old.Captions.Select(caption => CaptionTemplates.Text(caption, entry.NameOf)).ToList();
        var now = entry.New.Captions.Select(CaptionTemplates.Text).ToList();
        changes.AddIf(
            !old.SequenceEqual(now),
            CaptionChanged,
            $"The caption was {ChangeList.Shown(old)} and is {ChangeList.Shown(now)}.");
    }
}
