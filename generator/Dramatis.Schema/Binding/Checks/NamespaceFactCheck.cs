using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Finds versions and summaries that differ between the files of a namespace.</summary>
internal static class NamespaceFactCheck
{
    public static void Run(NameIndex index)
    {
        var files = index.Files.Where(static file => file.Declarations.Namespace is not null);
        foreach (var space in files.GroupBy(static file => file.Declarations.Namespace))
        {
            Compare(space, "version", Part.Version, static file => file.Version);
            Compare(space, "summary", Part.Summary, static file => file.Summary);
        }
    }

    private static void Compare(
        IEnumerable<NamedFile> files, string what, Part part, Func<FileDeclarations, string?> fact)
    {
        var given = files.Where(file => fact(file.Declarations) is not null).ToList();
        foreach (var file in given.Skip(1).Where(file => fact(file.Declarations) != fact(given[0].Declarations)))
        {
            file.Findings.Add(
                DiagnosticCatalog.NamespaceFactClash,
                Place.Head(part),
                $"The {what} of namespace {file.Declarations.Namespace} differs from that in "
                + $"{MessageText.File(given[0].Declarations.Path)}; write it in one file, or the same in several.");
        }
    }
}
