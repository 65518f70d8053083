using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares a type with what it was.</summary>
internal sealed class EntryComparer(SchemaMatch match, ChangeList changes)
{
    private readonly ProseComparer _prose = new(changes);
    private readonly BaseComparer _bases = new(match, changes);
    private readonly MembersComparer _members = new(match, changes);
    private readonly RelationComparer _relations = new(match, changes);
    private readonly RuleComparer _rules = new(match, changes);
    private readonly EnumComparer _enums = new(match, changes);
    private readonly ConstraintComparer _constraints = new(match, changes);
    private readonly PlayerComparer _players = new(match, changes);

    public void Compare(DeclaredEntry old, DeclaredEntry now)
    {
        var entry = new EntryPair(old, now);
        CompareNames(old, now);
        if (old.Symbol.Kind != now.Symbol.Kind)
        {
            var text = $"Was {Words.Kind(old.Symbol)} and is {Words.Kind(now.Symbol)}.";
            changes.Add(ChangeCatalog.KindChanged, now.Name, text);
            return;
        }

        _bases.Compare(old, now);
        switch (old.Bound, now.Bound)
        {
            case (BoundType before, BoundType after):
                CompareTypes(old, now, before, after);
                break;
            case (BoundEnum before, BoundEnum after):
                _enums.Compare(before, after);
                break;
            case (BoundRole before, BoundRole after):
                _players.Compare(now.Name, before.Players, after.Players, isRole: true);
                break;
            case (BoundRelation before, BoundRelation after):
                _relations.Compare(entry, before, after);
                CompareEntities(entry);
                break;
            default:
                CompareEntities(entry);
                break;
        }
    }

    private void CompareNames(DeclaredEntry old, DeclaredEntry now)
    {
        var isRenamed = old.Name != now.Name;
        var isStored = now.Symbol is { Kind: SymbolKind.Actor or SymbolKind.Relation, IsAbstract: false };
        var rule = now.Symbol is { Kind: SymbolKind.Relation, IsAbstract: false }
            ? ChangeCatalog.RelationRenamed
            : ChangeCatalog.TypeRenamed;
        changes.AddIf(isRenamed, rule, now.Name, $"Was named '{old.Name}'.");
        _prose.Compare(now.Name, old.Bound.Prose, now.Bound.Prose, isRenamed, isStored);
    }

    private void CompareTypes(DeclaredEntry old, DeclaredEntry now, BoundType before, BoundType after)
    {
        var (oldWritten, newWritten) = ((TypeSyntax)old.Syntax, (TypeSyntax)now.Syntax);
        _prose.CompareExamples(now.Name, oldWritten.Constraints, newWritten.Constraints);
        var oldBase = before.Base is null ? null : match.NameOf(before.Base);
        if (before.Scalar != after.Scalar)
        {
            // Where the base is what it was, it is reported there.
            changes.AddIf(
                oldBase is null || oldBase != after.Base?.FullName,
                ChangeCatalog.ScalarChanged,
                now.Name,
                $"Was {before.Scalar} and is {after.Scalar}.");
            return;
        }

        if (oldBase == after.Base?.FullName)
        {
            _constraints.Compare(now.Name, after.Scalar, before.Constraints, after.Constraints);
            var check = before.Check is null ? null : _rules.Renamed(before.Check.Value, []);
            _constraints.CompareChecks(now.Name, check, after.Check?.Value);
            return;
        }

        changes.AddIfChanged(ChangeCatalog.TypeBaseChanged, now.Name, "The base", oldBase, after.Base?.FullName);
        _constraints.CompareChains(now.Name, before.Symbol, after.Symbol);
    }

    private void CompareEntities(EntryPair entry)
    {
        _members.Compare(entry);
        _rules.Compare(entry);
        var old = Captions.Of(entry.Old).Select(caption => Captions.Text(caption, entry.NameOf)).ToList();
        var now = Captions.Of(entry.New).Select(Captions.Text).ToList();
        changes.AddIf(
            !old.SequenceEqual(now),
            ChangeCatalog.CaptionChanged,
            entry.New.Name,
            $"The caption was {ChangeList.Shown(old)} and is {ChangeList.Shown(now)}.");
    }
}
