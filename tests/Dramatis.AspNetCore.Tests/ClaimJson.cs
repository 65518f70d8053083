namespace Dramatis.AspNetCore.Tests;

/// <summary>Claims as clients send them.</summary>
internal static class ClaimJson
{
    /// <summary>A meeting of two actors, by a source of its own.</summary>
    public static string Meeting(string source = "wire", int day = 1, string first = "russia", string second = "usa") => $$$"""
        {
          "source": {"source": "{{{source}}}", "title": "A wire"},
          "what": {"type": "Diplomacy.Meeting", "members": {"participants": ["{{{first}}}", "{{{second}}}"], "on": "2024-05-0{{{day}}}"}},
          "locators": [1]
        }
        """;

    public static string Many(params IEnumerable<string> claims) => $"[{string.Join(",", claims)}]";

    /// <summary>The codes with the pointers of the issues of an answer.</summary>
    public static IEnumerable<string> Issues(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("issues").EnumerateArray().Select(static issue =>
            $"{issue.GetProperty("code")} {(issue.TryGetProperty("pointer", out var pointer) ? pointer : issue.GetProperty("parameter"))}");
}
