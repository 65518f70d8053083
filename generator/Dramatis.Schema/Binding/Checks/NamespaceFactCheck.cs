using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Version and summary belong to the namespace: once, or equal in several files.</summary>
internal sealed class NamespaceFactCheck(Findings findings)
{
    public void Run(IEnumerable<FileDeclarations> files)
    {
        foreach (var space in files.Where(static f => f.Namespace is not null).GroupBy(static f => f.Namespace))
        {
            Compare(space, "version", PlaceKind.Version, static f => f.Version);
            Compare(space, "summary", PlaceKind.Summary, static f => f.Summary);
        }
    }

    private void Compare(
        IEnumerable<FileDeclarations> files, string what, PlaceKind place, Func<FileDeclarations, string?> fact)
    {
        var given = files.Where(f => fact(f) is not null).ToList();
        foreach (var file in given.Skip(1).Where(f => fact(f) != fact(given[0])))
        {
            findings.Add(
                file,
                DiagnosticCatalog.NamespaceFactClash,
                new(place),
                $"The {what} of namespace {file.Namespace} is another one in {Words.File(given[0].Path)}; "
                + "it stands in one file, or equal in several.");
        }
    }
}
