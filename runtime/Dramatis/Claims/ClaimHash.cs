using System.Globalization;

namespace Dramatis;

/// <summary>What goes into a claim's id.</summary>
internal static class ClaimHash
{
    /// <param name="proposition">What is said.</param>
    /// <param name="mode">In what way.</param>
    /// <param name="context">By whom, where and how firmly.</param>
    /// <param name="former">The names that it is written with; left out: those of today.</param>
    public static ClaimId Of(Proposition proposition, Mode mode, ClaimContext context, FormerNames? former = null)
    {
        var hasher = ContentHasher.Begin();
        AddProposition(hasher, ("what", "whatPolarity"), proposition, former);
        hasher.Add("modality", 's', Name(mode.Modality));
        hasher.Add("modalPolarity", 's', Name(mode.Polarity));
        AddAll(hasher, "holder", mode.Holders);
        AddAll(hasher, "addressee", mode.Addressees);
        hasher.Add("certainty", 's', Name(context.Certainty));
        hasher.Add("recurrence", 's', Name(context.Recurrence));
        AddContext(hasher, context, former);
        return new(hasher.Finish());
    }

    private static void AddContext(ContentHasher hasher, ClaimContext context, FormerNames? former)
    {
        hasher.Add("source", 's', context.Source.Id.Value);
        if (context.SaidOn is { } time)
        {
            hasher.Add("saidOn", 'w', former?.ContentOf(time) ?? time.Content);
        }

        hasher.Add("condition", 's', context.Condition?.Words);
        if (context.Condition?.What is { } condition)
        {
            AddProposition(hasher, ("condition", "conditionPolarity"), condition, former);
        }

        for (var i = 0; i < context.Attribution.Count; i++)
        {
            var step = string.Create(CultureInfo.InvariantCulture, $"speaker{i}");
            AddAll(hasher, step, context.Attribution[i].Speakers);
        }
    }

    private static void AddProposition(
        ContentHasher hasher, (string What, string Polarity) names, Proposition proposition, FormerNames? former)
    {
        hasher.Add(names.What, 'r', former?.HashOf(proposition.What) ?? ContentHasher.Of(proposition.What));
        hasher.Add(names.Polarity, 's', Name(proposition.Polarity));
    }

    private static void AddAll(ContentHasher hasher, string name, Many<Actor> actors)
    {
        foreach (var actor in actors)
        {
            hasher.Add(name, actor);
        }
    }

    // Without the box that Enum.ToString makes.
    private static string Name<T>(T value)
        where T : struct, Enum => Enum.GetName(value) ?? value.ToString();
}
