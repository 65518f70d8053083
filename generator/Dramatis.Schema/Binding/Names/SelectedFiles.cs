using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

// docs/decisions.md: Schemas of references
/// <summary>The files of a project, and those of its references whose namespaces it imports, directly or over others.</summary>
/// <remarks>A reference that no file imports costs nothing, and may have a namespace that the project has, too.</remarks>
/// <param name="Files">The files of the references first, then those of the project, each by their paths.</param>
/// <param name="Available">The namespaces of the references that no file imports.</param>
/// <param name="Clashes">The imports of namespaces that are in more than one place.</param>
internal sealed record SelectedFiles(
    EquatableArray<FileDeclarations> Files, EquatableArray<string> Available, EquatableArray<ImportClash> Clashes)
{
    public static SelectedFiles Of(EquatableArray<FileDeclarations> files)
    {
        var all = files
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static same => same.First())
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToList();
        return all.Exists(static file => file.Origin.IsReferenced) ? new Selection(all).Run() : new(all.ToEquatable(), [], []);
    }

    /// <summary>Follows the imports from the files of the project.</summary>
    private sealed class Selection(List<FileDeclarations> all)
    {
        private readonly List<FileDeclarations> _own = all.FindAll(static file => !file.Origin.IsReferenced);

        private readonly ILookup<string?, FileDeclarations> _places =
            all.ToLookup(static file => file.Namespace, StringComparer.Ordinal);

        private readonly Dictionary<string, string?> _chosen = new(StringComparer.Ordinal);
        private readonly List<FileDeclarations> _needed = [];
        private readonly List<ImportClash> _clashes = [];

        public SelectedFiles Run()
        {
            foreach (var file in _own)
            {
                for (var i = 0; i < file.Imports.Count; i++)
                {
                    Follow(file.Imports[i], file.Path, i);
                }
            }

            return new(
                _needed.OrderBy(static file => file.Path, StringComparer.Ordinal).Concat(_own).ToEquatable(),
                _places.Select(static place => place.Key).OfType<string>()
                    .Where(space => !_chosen.ContainsKey(space))
                    .OrderBy(static space => space, StringComparer.Ordinal)
                    .ToEquatable(),
                _clashes.ToEquatable());
        }

        /// <summary>Chooses the files of an imported namespace and of those that they import.</summary>
        private void Follow(string import, string path, int number)
        {
            var open = new Stack<string>([import]);
            while (open.Count > 0)
            {
                var space = open.Pop();
                if (_chosen.ContainsKey(space))
                {
                    continue;
                }

                var places = _places[space].GroupBy(static file => file.Origin.Assembly, StringComparer.Ordinal)
                    .OrderBy(static place => place.Key, StringComparer.Ordinal)
                    .ToList();
                if (places.Count == 0)
                {
                    continue;
                }

                _chosen.Add(space, places[0].Key);
                if (places.Count > 1)
                {
                    _clashes.Add(new(path, number, Clash(space, import, places)));
                }

                if (places[0].Key is not null)
                {
                    _needed.AddRange(places[0]);
                    foreach (var further in places[0].SelectMany(static file => file.Imports))
                    {
                        open.Push(further);
                    }
                }
            }
        }

        private static string Clash(string space, string import, IEnumerable<IGrouping<string?, FileDeclarations>> places) =>
            $"The namespace '{space}'{(space == import ? "" : $", which comes with '{import}',")} is in more than one place: "
            + $"{MessageText.List(places.Select(Place))}. Types of one name would be different types; leave one of them out.";

        private static string Place(IGrouping<string?, FileDeclarations> place)
        {
            var version = place.Select(static file => file.Version).FirstOrDefault(static version => version is not null);
            var of = version is null ? "" : $" (version {version})";
            return place.Key is null ? $"this project{of}" : $"the assembly {place.Key}{of}";
        }
    }
}

/// <summary>An import of a namespace that is in more than one place.</summary>
/// <param name="Path">The file with the import.</param>
/// <param name="Import">The number of the import in the file.</param>
internal sealed record ImportClash(string Path, int Import, string Text);
