using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Loads the templates that others include from the resources of an assembly.</summary>
internal sealed class TemplateStore(Assembly assembly) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Read(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Read(templatePath));

    /// <summary>The text of a template with LF line ends.</summary>
    public string Read(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
