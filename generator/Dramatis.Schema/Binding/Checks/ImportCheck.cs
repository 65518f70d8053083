using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Finds imports of unknown namespaces, and unused imports.</summary>
internal sealed class ImportCheck(NameIndex index, SelectedFiles selected)
{
    public void Run()
    {
        var spaces = new HashSet<string>(
            index.Files.Select(static f => f.Declarations.Namespace).OfType<string>(), StringComparer.Ordinal);
        foreach (var file in index.Files.Where(static f => f.Declarations is { Namespace: not null, Imports.Count: > 0, Origin.IsReferenced: false }))
        {
            Check(file, spaces);
            CheckVersions(file);
        }

        foreach (var clash in selected.Clashes)
        {
            index.File(clash.Path).Findings.Add(
                DiagnosticCatalog.NamespaceInTwoPlaces, Place.Head(Part.Import, clash.Import), clash.Text);
        }
    }

    private void Check(NamedFile file, HashSet<string> spaces)
    {
        var used = Used(file);
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Declarations.Namespace! };
        for (var i = 0; i < file.Declarations.Imports.Count; i++)
        {
            var import = file.Declarations.Imports[i];
            if (!spaces.Contains(import))
            {
                ReportUnknown(file, spaces, i);
            }
            else if (!seen.Add(import))
            {
                Report(file, i, $"'{import}' is imported twice, or is the file's own namespace.");
            }
            else if (used is not null && !used.Contains(import))
            {
                Report(file, i, $"Nothing in this file needs the import of '{import}'.");
            }
        }
    }

    private void CheckVersions(NamedFile file)
    {
        foreach (var (import, asked) in file.Declarations.AskedVersions)
        {
            var space = file.Declarations.Imports[import];
            var files = index.Files.Where(one => one.Declarations.Namespace == space).ToList();
            var version = files.Select(static one => one.Declarations.Version).FirstOrDefault(static one => one is not null);
            if (files.Count > 0 && (version is null || !SchemaVersion.Satisfies(version, asked)))
            {
                var place = files[0].Declarations.Origin.Assembly is { } assembly ? $" in the assembly {assembly}" : "";
                file.Findings.Add(
                    DiagnosticCatalog.ImportVersionMissed,
                    Place.Head(Part.ImportVersion, import),
                    $"'{space}'{place} {(version is null ? "gives no version" : $"has version {version}")}, and {asked} or a later one "
                    + "of the same major version is asked for.");
            }
        }
    }

    private void ReportUnknown(NamedFile file, HashSet<string> spaces, int import)
    {
        if (index.HasNameless)
        {
            return;
        }

        var name = file.Declarations.Imports[import];
        file.Findings.Add(
            DiagnosticCatalog.UnknownImport,
            Place.Head(Part.Import, import),
            $"No schema of this project or of its references has the namespace '{name}'; "
            + "the schemas of a reference are those that its public types are generated from.",
            NearNames.Nearest(name, spaces.Where(s => s != file.Declarations.Namespace).Concat(selected.Available)));
    }

    private static void Report(NamedFile file, int import, string text) =>
        file.Findings.Add(DiagnosticCatalog.UnusedImport, Place.Head(Part.Import, import), text);

    /// <summary>
    /// The namespaces that the names and rules of the file use; null if errors removed too much of the file to tell.
    /// </summary>
    private HashSet<string>? Used(NamedFile file)
    {
        var declarations = file.Declarations;
        if (declarations.Blanked.Count > 0)
        {
            return null;
        }

        var used = new HashSet<string>(
            declarations.References.All.SelectMany(file.Resolver.Candidates).Select(static found => found.Namespace),
            StringComparer.Ordinal);
        used.UnionWith(declarations.Imports.Where(i =>
            declarations.CodeWords.Any(word => index.Find(i, word) is not null)));
        return used;
    }
}
