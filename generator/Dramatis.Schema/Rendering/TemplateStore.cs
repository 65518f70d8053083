using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Scriban;

namespace Dramatis.Schema.Rendering;

/// <summary>The templates in an assembly, each parsed once.</summary>
/// <remarks>
/// What a template includes is put into its text before that is parsed. Scriban's own include renders into a string of
/// its own, every time, which is then copied.
/// </remarks>
internal sealed class TemplateStore(Assembly assembly)
{
    private static readonly Regex Include = new(
        @"^\{\{~ include '(?<name>\w+)'( (?<argument>\S+))? ~\}\}\n|\{\{ include '(?<name>\w+)' (\}\}|-\}\}\s*)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private readonly ConcurrentDictionary<string, Template> _templates = new();

    public Template Get(string name) => _templates.GetOrAdd(name, name => Template.Parse(Expand(Read(name)), name));

    /// <summary>In what is included, <c>$1</c> is the argument.</summary>
    private string Expand(string text) => Include.Replace(
        text,
        include => Expand(Read(include.Groups["name"].Value).Replace("$1", include.Groups["argument"].Value)));

    private string Read(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
