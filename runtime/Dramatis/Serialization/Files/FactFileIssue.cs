namespace Dramatis;

/// <summary>An error of a fact file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Member">
/// The member of the line, such as <c>members.host</c>; empty if the issue is about the whole line.
/// </param>
/// <param name="Message">The error, and the expected content.</param>
public sealed record FactFileIssue(int Line, string Member, string Message)
{
    /// <summary>The issue on one line.</summary>
    public override string ToString() => Member.Length == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}: {Message}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}, {Member}: {Message}");
}
