using System.Collections.Concurrent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>The templates in this assembly, each parsed once.</summary>
internal sealed class TemplateStore : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Template> _templates = new();

    public Template Get(string name) => _templates.GetOrAdd(name, static name => Template.Parse(Read(name), name));

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Read(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Read(templatePath));

    private static string Read(string name)
    {
        using var stream = typeof(TemplateStore).Assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
