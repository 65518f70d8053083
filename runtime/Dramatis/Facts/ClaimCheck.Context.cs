namespace Dramatis;

/// <content>The checks of a claim beside those of its relation: mode, speakers, wordings and references.</content>
internal sealed partial class ClaimCheck
{
    private void CheckPolarity(Proposition proposition, string path) =>
        _firm.Defined(Enum.IsDefined(proposition.Polarity), nameof(Polarity), path);

    private void CheckMode(Relation what, Mode mode)
    {
        _firm.Defined(Enum.IsDefined(mode.Modality), nameof(Modality), nameof(Claim.Modality));
        var admitted = what.Descriptor.Modalities;
        if (admitted.Count > 0 && !admitted.Includes(mode.Modality))
        {
            _firm.Add(
                ValidationCodes.Modality,
                nameof(Claim.Modality),
                $"{what.Descriptor.Name} cannot be {mode.Modality}; {admitted} are allowed.");
        }

        if (mode.Holders.Count > 0 && mode.Modality == Modality.Actual)
        {
            _firm.Add(ValidationCodes.Holder, nameof(Claim.Holders), "An actual claim has no holders; leave them out.");
        }

        CheckActors(mode.Holders, nameof(Claim.Holders));
        CheckActors(mode.Addressees, nameof(Claim.Addressees));
    }

    private void CheckContext(ClaimContext context)
    {
        CheckTexts(context);
        if (context.Condition?.What is { } condition)
        {
            CheckPolarity(condition, nameof(Claim.Condition));
            CheckRelation(condition.What, nameof(Claim.Condition) + ".");
        }

        foreach (var step in context.Attribution)
        {
            CheckActors(step.Speakers, nameof(Claim.Attribution));
            CheckActors(step.Addressees, nameof(Claim.Attribution));
            _firm.Defined(Enum.IsDefined(step.Kind), nameof(AttributionKind), nameof(Claim.Attribution));
        }

        foreach (var wording in context.Wordings)
        {
            CheckWording(wording);
        }

        Field(nameof(Claim.SaidOn), context.SaidOn);
        CheckReferences(context);
    }

    private void CheckTexts(ClaimContext context)
    {
        _firm.Storable(context.Condition?.Words, nameof(Claim.Condition));
        _firm.Storable(context.SaidOn?.Words, nameof(Claim.SaidOn));
        foreach (var step in context.Attribution)
        {
            foreach (var cue in step.Cues)
            {
                _firm.Storable(cue, nameof(Claim.Attribution));
            }
        }

        foreach (var wording in context.Wordings)
        {
            _firm.Storable(wording.Words, nameof(Claim.Wordings));
            _firm.Storable(wording.How, nameof(Claim.Wordings));
        }

        foreach (var qualifier in context.Qualifiers)
        {
            _firm.Storable(qualifier, nameof(Claim.Qualifiers));
        }

        foreach (var (words, about) in context.QualifiedParts)
        {
            _firm.Storable(words, nameof(Claim.Qualifiers));
            _firm.Storable(about, nameof(Claim.Qualifiers));
        }

        foreach (var inference in context.Inferences)
        {
            inference.CheckTexts(ref _firm, nameof(Claim.Inferences));
        }

        foreach (var doubt in context.Doubts)
        {
            doubt.CheckTexts(ref _firm, nameof(Claim.Doubts));
        }
    }

    /// <summary>
    /// Warns about words for an absent actor, as a text may name a capital that stands for a ministry.
    /// </summary>
    // docs/decisions.md: Words for absent actors
    private void CheckWording(Wording wording)
    {
        if (!_named.Contains(wording.Who.Id))
        {
            _firm.Add(
                ValidationCodes.Wording,
                nameof(Claim.Wordings),
                $"'{ValidationReport.Shown(wording.Words)}' stands for {wording.Who.Id}, who does not occur in this claim.",
                Severity.Warning);
        }

        CheckActor(wording.Who, nameof(Claim.Wordings));
    }

    private void CheckReferences(ClaimContext context)
    {
        foreach (var doubt in context.Doubts)
        {
            if (doubt.OtherReading is { } reading)
            {
                CheckKnown(reading, nameof(Claim.Doubts));
            }
        }

        foreach (var inference in context.Inferences)
        {
            if (inference.From is { } from)
            {
                CheckKnown(from, nameof(Claim.Inferences));
            }
        }

        foreach (var claim in context.Supersedes)
        {
            CheckKnown(claim, nameof(Claim.Supersedes));
        }

        foreach (var claim in context.Retracts)
        {
            CheckKnown(claim, nameof(Claim.Retracts));
        }
    }
}
