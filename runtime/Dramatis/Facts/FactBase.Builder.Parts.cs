namespace Dramatis;

/// <content>The wholes of unnamed actors, which wait for the first claim that names the actor.</content>
public sealed partial class FactBase
{
    public sealed partial class Builder
    {
        private readonly List<(Source Source, PartOf Part)> _waitingParts = [];

        /// <summary>Notes that an actor of a source is part of another.</summary>
        // docs/decisions.md: Somebody unnamed
        internal void Await(Source source, PartOf part)
        {
            if (!_waitingParts.Contains((source, part)))
            {
                _waitingParts.Add((source, part));
                _check.NotesNamed = true;
            }
        }

        /// <summary>
        /// The claims about the wholes of unnamed actors, of those that the claim checked last is the first to name. They
        /// stand where that claim stands, and the text takes them for granted.
        /// </summary>
        private Many<Claim> PartsToldBy(ClaimContext context)
        {
            if (_waitingParts.Count == 0)
            {
                return default;
            }

            var told = _waitingParts.FindAll(waiting =>
                waiting.Source.Id == context.Source.Id && _check.Names(waiting.Part.Part));
            var place = new ClaimContext(context.Source) { Locators = context.Locators, Basis = Basis.Presupposed };
            Many<Claim> claims = [.. told.Select(waiting => Checked(waiting.Part, new(Modality.Actual), place))];
            told.ForEach(waiting => _waitingParts.Remove(waiting));
            _check.NotesNamed = _waitingParts.Count > 0;
            return claims;
        }
    }
}
