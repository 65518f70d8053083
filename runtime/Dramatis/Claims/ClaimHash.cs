using System.Globalization;

namespace Dramatis;

/// <summary>What goes into a claim's id.</summary>
internal static class ClaimHash
{
    public static ClaimId Of(Claim claim)
    {
        var hasher = ContentHasher.Begin();
        AddProposition(hasher, "what", claim.Proposition);
        hasher.Add("modality", 's', claim.Modality.ToString());
        hasher.Add("modalPolarity", 's', claim.ModalPolarity.ToString());
        AddAll(hasher, "holder", claim.Holders);
        AddAll(hasher, "addressee", claim.Addressees);
        hasher.Add("certainty", 's', claim.Certainty.ToString());
        hasher.Add("recurrence", 's', claim.Recurrence.ToString());
        AddContext(hasher, claim);
        return new(hasher.Finish());
    }

    private static void AddContext(ContentHasher hasher, Claim claim)
    {
        hasher.Add("source", 's', claim.Source.Id.Value);
        hasher.Field("saidOn", claim.SaidOn);
        hasher.Add("condition", 's', claim.Condition?.Words);
        if (claim.Condition?.What is { } condition)
        {
            AddProposition(hasher, "condition", condition);
        }

        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            var step = string.Create(CultureInfo.InvariantCulture, $"speaker{i}");
            AddAll(hasher, step, claim.Attribution[i].Speakers);
        }
    }

    private static void AddProposition(ContentHasher hasher, string name, Proposition proposition)
    {
        hasher.Add(name, proposition.What);
        hasher.Add(name + "Polarity", 's', proposition.Polarity.ToString());
    }

    private static void AddAll(ContentHasher hasher, string name, Many<Actor> actors)
    {
        foreach (var actor in actors)
        {
            hasher.Add(name, actor);
        }
    }
}
