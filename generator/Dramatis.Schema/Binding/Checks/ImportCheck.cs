using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Imports that name no namespace of the project, and imports that nothing needs.</summary>
internal sealed class ImportCheck(NameIndex index, Findings findings)
{
    public void Run(IEnumerable<FileDeclarations> files)
    {
        var spaces = new HashSet<string>(
            files.Select(static f => f.Namespace).OfType<string>(), StringComparer.Ordinal);
        foreach (var file in files.Where(static f => f.Namespace is not null && f.Imports.Count > 0))
        {
            Check(file, spaces);
        }
    }

    private void Check(FileDeclarations file, HashSet<string> spaces)
    {
        var used = Used(file);
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Namespace! };
        for (var i = 0; i < file.Imports.Count; i++)
        {
            var import = file.Imports[i];
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

    private void ReportUnknown(FileDeclarations file, HashSet<string> spaces, int import)
    {
        if (index.HasNameless)
        {
            return;
        }

        var near = NearNames.Nearest(file.Imports[import], spaces.Where(s => s != file.Namespace));
        findings.Add(
            file,
            DiagnosticCatalog.UnknownImport,
            new(PlaceKind.Import, import),
            $"No schema file of this project has the namespace '{file.Imports[import]}'; "
            + "namespaces of referenced assemblies cannot be imported.",
            near);
    }

    private void Report(FileDeclarations file, int import, string text) =>
        findings.Add(file, DiagnosticCatalog.UnusedImport, new(PlaceKind.Import, import), text);

    /// <summary>The namespaces that the file's names and rules lead to; null where too much was lost to tell.</summary>
    private HashSet<string>? Used(FileDeclarations file)
    {
        if (file.Blanked.Count > 0)
        {
            return null;
        }

        var used = new HashSet<string>(
            file.References.All.SelectMany(index.Resolver(file).Candidates).Select(static found => found.Namespace),
            StringComparer.Ordinal);
        used.UnionWith(file.Imports.Where(i => file.CodeWords.Any(word => index.Find(i, word) is not null)));
        return used;
    }
}
