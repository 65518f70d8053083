namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Puts declarations into files: in any order, the names as each file can see them.</summary>
internal sealed class FileDraw(Draw draw, List<Declaration> declared, IReadOnlyList<string> spaces)
{
    public List<(string Path, string Text)> Files()
    {
        List<(string Path, string Text)> files = [];
        foreach (var space in spaces)
        {
            List<Declaration> own = [.. declared.Where(one => one.Space == space)];
            own = draw.Some(own, own.Count, own.Count);
            var cut = draw.Chance(3, Feature.SeveralFilesOfOneNamespace) ? draw.Number(1, own.Count) : own.Count;
            List<YamlEntry> facts = [];
            facts.AddRange(draw.Chance(2, Feature.Version) ? [new("version", "1.2.3-rc.1")] : []);
            facts.AddRange(draw.Chance(3, Feature.SummaryOfFile) ? [new("summary", Prose.Text(draw))] : []);
            files.Add(($"{space}.dramatis.yaml", File(space, own[..cut], facts)));
            if (cut < own.Count)
            {
                files.Add(($"more/{space}.dramatis.yaml", File(space, own[cut..], draw.Chance(2) ? facts : [])));
            }
        }

        if (spaces.SelectMany(space => declared.Where(one => one.Space == space).Select(static one => one.Name).Distinct())
            .GroupBy(static name => name).Any(static same => same.Count() > 1))
        {
            draw.Mark(Feature.EqualNameInTwoNamespaces);
        }

        return draw.Some(files, files.Count, files.Count);
    }

    private string File(string space, List<Declaration> own, List<YamlEntry> facts)
    {
        var imports = draw.Some(spaces.Where(other => other != space), 0, spaces.Count);
        HashSet<string> used = [];
        string NameOf(Declaration one)
        {
            if (one.Space != space && !imports.Contains(one.Space))
            {
                draw.Mark(Feature.QualifiedName);
                return one.CSharpName;
            }

            var isKnown = one.Space == space || !declared.Exists(other => other.Name == one.Name && other != one
                && (other.Space == space || imports.Contains(other.Space)));
            var isShort = isKnown && one.Name is not ("Actor" or "Relation" or "Claim") && !draw.Chance(6, Feature.QualifiedName);
            if (isShort && one.Space != space)
            {
                draw.Mark(Feature.Import);
                used.Add(one.Space);
            }

            return isShort ? one.Name : one.CSharpName;
        }

        List<YamlEntry> sections = [.. own.GroupBy(static one => one.Section).Select(static section =>
            new YamlEntry(section.Key, section.Select(static one => new YamlEntry(one.Name, one.Body)).ToList()))];
        var body = new Yaml(draw, NameOf).Print(sections);
        List<YamlEntry> head = [new("dramatis", "1"), new("namespace", space), .. facts];
        head.AddRange(used.Count > 0 ? [new("imports", used.Order(StringComparer.Ordinal).ToList())] : []);
        return new Yaml(draw, NameOf).Print(head) + body;
    }
}
