using System.Globalization;

namespace Dramatis;

/// <summary>Computes the ids of claims.</summary>
internal static class ClaimHash
{
    /// <param name="proposition">The content.</param>
    /// <param name="mode">The modality with its polarity, holders and addressees.</param>
    /// <param name="context">The source, speakers and reservations.</param>
    /// <param name="hashOf">Gives the hash of a relation; by default the one with the names of today.</param>
    /// <param name="contentOf">
    /// Gives the text of a time for the hash; by default the one with the names of today.
    /// </param>
    public static ClaimId Of(
        Proposition proposition,
        Mode mode,
        ClaimContext context,
        Func<Relation, UInt128>? hashOf = null,
        Func<When, string>? contentOf = null)
    {
        var hasher = ContentHasher.Begin();
        AddProposition(hasher, ("what", "whatPolarity"), proposition, hashOf);
        hasher.Add("modality", 's', Name(mode.Modality));
        hasher.Add("modalPolarity", 's', Name(mode.Polarity));
        AddAll(hasher, "holder", mode.Holders);
        AddAll(hasher, "addressee", mode.Addressees);
        hasher.Add("certainty", 's', Name(context.Certainty));
        hasher.Add("recurrence", 's', Name(context.Recurrence));
        AddContext(hasher, context, hashOf, contentOf);
        return new(hasher.Finish());
    }

    private static void AddContext(
        ContentHasher hasher, ClaimContext context, Func<Relation, UInt128>? hashOf, Func<When, string>? contentOf)
    {
        hasher.Add("source", 's', context.Source.Id.Value);
        if (context.SaidOn is { } time)
        {
            hasher.Add("saidOn", 'w', contentOf?.Invoke(time) ?? time.Content);
        }

        hasher.Add("condition", 's', context.Condition?.Words);
        if (context.Condition?.What is { } condition)
        {
            AddProposition(hasher, ("condition", "conditionPolarity"), condition, hashOf);
        }

        foreach (var qualifier in context.Qualifiers)
        {
            hasher.Add("qualifier", 's', qualifier);
        }

        foreach (var (words, about) in context.QualifiedParts)
        {
            hasher.Add("qualifier." + about, 's', words);
        }

        for (var i = 0; i < context.Attribution.Count; i++)
        {
            var step = string.Create(CultureInfo.InvariantCulture, $"speaker{i}");
            AddAll(hasher, step, context.Attribution[i].Speakers);
            AddHow(hasher, i, context.Attribution[i]);
        }
    }

    // Parts that are not given are left out, so that claims without them keep their ids.
    private static void AddHow(ContentHasher hasher, int number, AttributionStep step)
    {
        if (step.Kind != AttributionKind.Said)
        {
            hasher.Add(string.Create(CultureInfo.InvariantCulture, $"kind{number}"), 's', Name(step.Kind));
        }

        if (step.Addressees.Count > 0)
        {
            AddAll(hasher, string.Create(CultureInfo.InvariantCulture, $"told{number}"), step.Addressees);
        }
    }

    private static void AddProposition(
        ContentHasher hasher,
        (string What, string Polarity) names,
        Proposition proposition,
        Func<Relation, UInt128>? hashOf)
    {
        hasher.Add(names.What, 'r', hashOf?.Invoke(proposition.What) ?? RelationHash.Of(proposition.What));
        hasher.Add(names.Polarity, 's', Name(proposition.Polarity));
    }

    private static void AddAll(ContentHasher hasher, string name, Many<Actor> actors)
    {
        foreach (var actor in actors)
        {
            hasher.Add(name, actor);
        }
    }

    // Enum.ToString would box the value.
    private static string Name<T>(T value)
        where T : struct, Enum => Enum.GetName(value) ?? value.ToString();
}
