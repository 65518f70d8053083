using System.Text;

namespace Dramatis;

/// <content>The objects that are given whole.</content>
internal sealed partial class InlineContext
{
    /// <summary>Reports the errors of a value, and its warnings as warnings.</summary>
    public void ReportIssues(JsonValue json, IEnumerable<ValidationIssue> issues)
    {
        var places = new IssuePlaces(json, _start + json.Path);
        foreach (var issue in issues)
        {
            Report(places, issue);
        }
    }

    /// <summary>
    /// Reports the errors of a relation in a claim that has others, unless these cause them: a rule may fail since a member
    /// is wrong, or a member be missing.
    /// </summary>
    private void ReportOthers(JsonValue json, ClaimParts read)
    {
        if (read.Proposition.What is not { } what || read.Context.Doubts.Count > 0)
        {
            return;
        }

        var places = new IssuePlaces(json, _start + json.Path);
        foreach (var issue in what.Validate().Issues)
        {
            var isRule = issue.Code.StartsWith("rule:", StringComparison.Ordinal);
            if (issue.Severity == Severity.Error && !isRule && !Issues.Covers(places.Of(issue).Pointer))
            {
                Report(places, issue);
            }
        }
    }

    private void Report(IssuePlaces places, ValidationIssue issue)
    {
        var (pointer, message) = places.Of(issue);
        IsSound &= issue.Severity != Severity.Error;
        Issues.Add(pointer, message, issue.Code, issue.Severity);
    }

    private Actor? ReadActor(JsonValue json, JsonMemberReader parts)
    {
        var text = _unsound.Count == 0 ? "" : Encoding.UTF8.GetString(json.Bytes);
        if (_unsound.Contains(text))
        {
            // The same actor with the same errors was reported where it is given first.
            IsSound = false;
            return null;
        }

        var errors = Issues.Errors;
        var pointer = _start + json.Path;
        var (id, actor) = EntityReader.ReadActor(parts, types.Value);
        actor = Issues.Errors == errors ? actor : null;
        if (actor is null)
        {
            _unsound.Add(Encoding.UTF8.GetString(json.Bytes));
        }

        if (id.IsDefault)
        {
            RequireId(parts, "actor");
            return null;
        }

        var (entered, clash) = facts.Enter(id, actor, pointer, json);
        if (clash is not null)
        {
            parts.Fail("actor", clash, ValidationCodes.Clash);
        }

        return entered;
    }

    private static void RequireId(JsonMemberReader parts, string member)
    {
        if (!parts.Has(member))
        {
            parts.Fail(member, "is missing.", ValidationCodes.Missing);
        }
    }

    private Source? ReadSource(JsonValue json, JsonMemberReader parts)
    {
        var errors = Issues.Errors;
        var pointer = _start + json.Path;
        var source = ClaimParts.ReadSource(parts);
        if (source.Id.IsDefault)
        {
            RequireId(parts, "source");
            return null;
        }

        if (Issues.Errors > errors || !IsSound)
        {
            facts.EnterUnsound(source.Id, pointer);
            return null;
        }

        try
        {
            facts.Enter(source, pointer);
            return source;
        }
        catch (ValidationException refused)
        {
            ReportIssues(json, refused.Issues);
            return null;
        }
    }

    private Claim? ReadClaim(JsonValue json, JsonMemberReader parts)
    {
        var pointer = _start + json.Path;
        var (given, read) = ClaimParts.Read(parts);
        var claim = IsSound ? Make(json, read) : null;
        if (claim is null)
        {
            if (Issues.Covers(pointer))
            {
                ReportOthers(json, read);
            }

            if (given is { } wrong)
            {
                facts.Enter(wrong, null, pointer);
            }

            return null;
        }

        facts.Enter(CheckId(parts, given, read, claim.Id), claim, pointer);
        facts.Enter(claim.Id, claim, pointer);
        return claim;
    }

    private Claim? Make(JsonValue json, ClaimParts read)
    {
        try
        {
            var claim = facts.Make(read, Current(read.Context));
            if (claim.Warnings.Count > 0)
            {
                ReportIssues(json, claim.Warnings.Select(static issue => issue with { Severity = Severity.Warning }));
            }

            return claim;
        }
        catch (ValidationException refused)
        {
            ReportRefused(json, refused.Issues);
            return null;
        }
    }

    /// <summary>Reports an actor with errors once, where it is given, and all else at its place in the claim.</summary>
    private void ReportRefused(JsonValue json, IReadOnlyList<ValidationIssue> issues)
    {
        IsSound = false;
        var ofActors = issues.ToLookup(static issue => ActorPath.IdIn(issue.Path));
        ReportIssues(json, ofActors[default]);
        foreach (var ofActor in ofActors.Where(static group => !group.Key.IsDefault))
        {
            // An actor that a lookup has is wrong here only: a claim of the lookup doubts its errors.
            var given = facts.FindActor(ofActor.Key) is { Json.Context: not null } whole ? whole : default;
            var own = given.Value?.ValidateForFacts() ?? default;
            if (own.IsValid)
            {
                ReportIssues(json, ofActor);
            }
            else if (_refused.Add(ofActor.Key))
            {
                var places = new IssuePlaces(given.Json, given.Pointer);
                foreach (var issue in own.Issues)
                {
                    Report(places, issue);
                }
            }
        }
    }
}
