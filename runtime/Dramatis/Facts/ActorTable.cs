namespace Dramatis;

/// <summary>
/// The actors of a fact base that is being built. It rejects a second content for an id, and a second actor with a
/// unique value.
/// </summary>
/// <remarks>
/// Actors are added before their claim, so that the actors of one claim are checked against each other. <see
/// cref="Rollback"/> removes them if the claim is refused.
/// </remarks>
internal sealed class ActorTable : IActorIntake
{
    private readonly Dictionary<EntityId, Actor> _byId = [];
    private readonly Dictionary<UniqueValue, EntityId> _unique = [];
    private readonly HashSet<EntityId> _unsound = [];
    private readonly List<Actor> _actors = [];
    private int _committed;

    public IReadOnlyList<Actor> Actors => _actors;

    public bool Has(EntityId actor) => _byId.ContainsKey(actor);

    /// <summary>Tells whether this instance was added and is valid.</summary>
    public bool IsSettled(Actor actor) => ReferenceEquals(Known(actor), actor) && !_unsound.Contains(actor.Id);

    /// <inheritdoc/>
    public void Take(Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes)
    {
        var known = Known(actor);
        if (known is null)
        {
            _actors.Add(actor);
            Enter(actor, path, ref clashes);
            CheckTimes(actor, path, ref clashes);
            Check(actor, path, ref content, ref clashes);
        }
        else if (!ReferenceEquals(known, actor) && !known.Equals(actor))
        {
            clashes.Add(ValidationCodes.Clash, path.ToString(), ClashMessage.Of(known, actor));
        }
        else if (_unsound.Contains(actor.Id))
        {
            Check(actor, path, ref content, ref clashes);
        }
    }

    public void Commit() => _committed = _actors.Count;

    /// <summary>Removes the actors that were added after a number of them, committed or not.</summary>
    public void RollbackTo(int count)
    {
        _committed = count;
        Rollback();
    }

    public void Rollback()
    {
        for (var i = _actors.Count - 1; i >= _committed; i--)
        {
            Forget(_actors[i]);
        }

        _actors.RemoveRange(_committed, _actors.Count - _committed);
    }

    /// <summary>The actor with an id; null if there is none.</summary>
    public Actor? Find(EntityId actor) => _byId.GetValueOrDefault(actor);

    /// <summary>Puts actors in the place of those with their ids, which are there, and reports their errors.</summary>
    /// <param name="actors">The actors by id.</param>
    /// <param name="content">Collects the errors of the actors themselves, save of those that had errors before.</param>
    /// <param name="clashes">Collects the clashes with other actors.</param>
    public void Replace(
        IReadOnlyDictionary<EntityId, Actor> actors, ref ValidationReport content, ref ValidationReport clashes)
    {
        // The claims that name an actor with errors doubt them, and are checked again.
        var doubted = default(ValidationReport);
        var unsound = actors.Keys.Where(_unsound.Contains).ToHashSet();
        for (var i = 0; i < _actors.Count; i++)
        {
            if (actors.TryGetValue(_actors[i].Id, out var actor))
            {
                Forget(_actors[i]);
                _actors[i] = actor;
            }
        }

        foreach (var actor in actors.Values)
        {
            var path = new ActorPath("", "Actors", actor.Id);
            Enter(actor, path, ref clashes);
            CheckTimes(actor, path, ref clashes);
            Check(actor, path, ref unsound.Contains(actor.Id) ? ref doubted : ref content, ref clashes);
        }
    }

    private Actor? Known(Actor actor) => Find(actor.Id);

    private void Forget(Actor actor)
    {
        _byId.Remove(actor.Id);
        _unsound.Remove(actor.Id);
        foreach (var value in UniqueValue.Of(actor))
        {
            if (_unique.TryGetValue(value, out var owner) && owner == actor.Id)
            {
                _unique.Remove(value);
            }
        }
    }

    private void Enter(Actor actor, ActorPath path, ref ValidationReport clashes)
    {
        _byId.Add(actor.Id, actor);
        foreach (var value in UniqueValue.Of(actor))
        {
            if (!_unique.TryAdd(value, actor.Id) && _unique[value] != actor.Id)
            {
                var message = $"{actor.Id} and {_unique[value]} both have {value}; the value must be unique.";
                clashes.Add(ValidationCodes.Unique, path.ToString(), message);
            }
        }
    }

    // The content of an actor depends on no source, so that its times are relative to nothing.
    // docs/decisions.md: Times of actors
    private static void CheckTimes(Actor actor, ActorPath path, ref ValidationReport clashes)
    {
        foreach (var (member, value) in MemberList.Of(actor))
        {
            if (value.Value is When { IsCalendar: false } time)
            {
                var name = PartName.Of(member);
                var message = $"{name} is '{ValidationReport.Shown(time.ToString())}'; a time of an actor must be a date or an interval.";
                clashes.Add(ValidationCodes.Anchor, $"{path}.{name}", message);
            }
        }
    }

    private void Check(Actor actor, ActorPath path, ref ValidationReport content, ref ValidationReport clashes)
    {
        var own = actor.ValidateForFacts();
        foreach (var issue in own.Issues)
        {
            ref var report = ref issue.IsFirm || actor.Id.IsDefault ? ref clashes : ref content;
            report.Add(issue.Code, $"{path}.{issue.Path}".TrimEnd('.'), issue.Message, issue.Severity);
        }

        if (!own.IsValid)
        {
            _unsound.Add(actor.Id);
        }
    }
}
