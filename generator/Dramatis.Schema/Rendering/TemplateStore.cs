using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Scriban;

namespace Dramatis.Schema.Rendering;

/// <summary>The templates in this assembly, each parsed once.</summary>
/// <remarks>
/// What a template includes is put into its text before that is parsed. Scriban's own include renders into a string of
/// its own, every time, which is then copied.
/// </remarks>
internal sealed class TemplateStore
{
    private static readonly Regex Include = new(
        @"^\{\{~ include '(?<name>\w+)'( (?<argument>\S+))? ~\}\}\n|\{\{ include '(?<name>\w+)' \}\}",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private readonly ConcurrentDictionary<string, Template> _templates = new();

    public Template Get(string name) => _templates.GetOrAdd(name, static name => Template.Parse(Expand(Read(name)), name));

    /// <summary>In what is included, <c>$1</c> is the argument.</summary>
    private static string Expand(string text) => Include.Replace(
        text,
        static include => Expand(Read(include.Groups["name"].Value).Replace("$1", include.Groups["argument"].Value)));

    private static string Read(string name)
    {
        using var stream = typeof(TemplateStore).Assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
