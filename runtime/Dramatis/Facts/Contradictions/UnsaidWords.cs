namespace Dramatis;

/// <summary>The words of a reservation about what one claim leaves unsaid.</summary>
internal static class UnsaidWords
{
    public static string OnlyIf(ComparedMember a, ComparedMember d, string unmet) => d switch
    {
        { Name: ComparedClaim.Happening } => $"only if both describe {unmet}",
        { Players.Count: 0 } => $"only if the {d.Name}, which is not given, is {unmet}",
        _ when a.IsOpen => $"only if one of the unnamed {d.Name} is {unmet}",
        { Count: > 1 } => $"only if the unnamed {d.Name} include {unmet}",
        _ => $"only if the unnamed {d.Name} is {unmet}",
    };
}
