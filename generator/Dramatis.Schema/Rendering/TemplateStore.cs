using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>The templates in an assembly, each parsed once.</summary>
internal sealed class TemplateStore(Assembly assembly) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Template> _templates = new();

    public Template Get(string name) => _templates.GetOrAdd(name, name => Template.Parse(Read(name), name));

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Read(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Read(templatePath));

    private string Read(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
