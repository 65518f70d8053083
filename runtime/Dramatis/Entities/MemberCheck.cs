namespace Dramatis;

/// <summary>Checks that every type has: files can store each text, and no player occurs twice in a limited position.</summary>
internal sealed class MemberCheck : MemberVisitor
{
    // Every value is checked, so that a thread keeps its check.
    [ThreadStatic]
    private static MemberCheck? t_own;

    private readonly HashSet<PlayerIdentity> _seen = [];
    private Entity? _entity;
    private bool _countsPlayers;
    private ValidationReport _report;
    private int _index;

    public static void Of(Entity entity, ref ValidationReport report)
    {
        var check = t_own ??= new();
        (check._entity, check._report, check._index) = (entity, report, -1);
        entity.VisitMembers(check);
        (report, check._entity) = (check._report, null);
    }

    protected override void BeginMany(string member) => (_index, _countsPlayers) = (0, _entity!.CountsPlayers(member));

    protected override void EndMany()
    {
        (_index, _countsPlayers) = (-1, false);
        _seen.Clear();
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (_countsPlayers
            && (player is IActor || !NestingMeter.GoesTooFar(player))
            && player.Identity is { } identity
            && !_seen.Add(identity))
        {
            var path = new MemberPath(PartName.Of(member), _index);
            _report.Add(ValidationCodes.Twice, path, $"{path} repeats {ValidationReport.Shown(player.Caption)}; each player may occur once.");
        }

        _index += _index < 0 ? 0 : 1;
    }

    protected override void VisitField(string member, FieldValue value)
    {
        var path = new MemberPath(PartName.Of(member), _index);
        _index += _index < 0 ? 0 : 1;
        _report.Storable(value.Value switch
        {
            string text => text,
            Uri address => address.OriginalString,
            When time => time.Words,
            _ => null,
        }, path);
    }
}
