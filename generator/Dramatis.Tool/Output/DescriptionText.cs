using Dramatis.Tool.Describing;
using Line = Dramatis.Tool.Describing.TypeDescription.MemberLine;

namespace Dramatis.Tool.Output;

/// <summary>Prints descriptions for people.</summary>
internal sealed class DescriptionText(TextWriter output)
{
    private const int Indent = 2;
    private const int LabelWidth = 16;

    private static readonly Dictionary<string, string> s_headings = new(StringComparer.Ordinal)
    {
        ["actor"] = "Actors",
        ["role"] = "Roles",
        ["relation"] = "Relations",
        ["enum"] = "Enums",
        ["type"] = "Types of values",
    };

    public void Write(object description)
    {
        switch (description)
        {
            case SchemaOverview overview:
                Write(overview);
                break;
            case TypeDescription type:
                Write(type);
                break;
            case MemberDescription member:
                Write(member);
                break;
            default:
                throw new ArgumentException($"{description.GetType().Name} is not a description.", nameof(description));
        }
    }

    private void Write(SchemaOverview overview)
    {
        foreach (var schema in overview.Schemas)
        {
            output.WriteLine(schema.Version is null ? schema.Namespace : $"{schema.Namespace} {schema.Version}");
            WriteSummary(schema.Summary);
            Write("imports", schema.Imports);
            foreach (var kind in schema.Types.GroupBy(static type => type.Kind))
            {
                Write(s_headings[kind.Key], [.. kind.Select(static type => new Line(type.Name, null, type.Summary))]);
            }

            output.WriteLine();
        }

        WriteNext(overview.Next);
    }

    private void Write(TypeDescription type)
    {
        output.WriteLine($"{type.Name}: {type.Is}");
        WriteSummary(type.Summary);
        Write("deprecated", type.Deprecated);
        Write("renamed from", type.RenamedFrom);
        Write("based on", type.Bases);
        Write("derived", type.Derived);
        Write("scalar", type.Scalar);
        Write("constraints", type.Constraints, "; ");
        Write("examples", type.Examples);
        Write("counterexamples", type.Counterexamples);
        Write("players", type.Players);
        Write("can play", type.CanPlay);
        Write("aspect", Aspect(type.Aspect));
        Write("caption", type.Captions, ", or ");
        Write("key", type.Key);
        Write("exclusive", type.Exclusive);
        Write("excludes", type.Excludes);
        Write("implies", type.Implies);
        Write("initiates", type.Initiates);
        Write("terminates", type.Terminates);
        Write("total", type.Total);
        Write("modalities", type.Modalities);
        Write("in C#", type.CSharpInterface is { } shared ? $"{type.CSharp}; with what derives, {shared}" : type.CSharp);
        Write("Values", type.Values);
        Write("Positions", type.Positions);
        Write("Fields", type.Fields);
        Write("Rules", type.Rules);
        Write(type.Kind is "type" or "enum" ? "Held by" : type.Kind == "role" ? "Played in" : "Can play", type.TakesPart);
        output.WriteLine();
        WriteNext(type.Next);
    }

    private void Write(MemberDescription member)
    {
        output.WriteLine($"{member.Name}: a {member.Kind}");
        WriteSummary(member.Summary);
        Write("deprecated", member.Deprecated);
        Write("renamed from", member.RenamedFrom);
        Write("declared in", member.DeclaredIn);
        Write("type", member.Type);
        Write("presence", member.Presence + (member.IsRecommended ? ", recommended" : ""));
        Write("unique", member.IsUnique ? "one actor per value" : null);
        Write("values", member.Values);
        Write("constraints", member.Constraints, "; ");
        Write("examples", member.Examples);
        Write("counterexamples", member.Counterexamples);
        Write("players", member.Players);
        Write("can play", member.CanPlay);
        Write("inverse", member.Inverse);
        Write("part of", member.PartOf);
        Write("opposes", member.Opposes);
        Write("check", member.Check);
        Write("message", member.Message);
        Write("severity", member.Severity);
        Write("in C#", member.CSharp);
        Write("in files", member.InFiles);
        output.WriteLine();
        WriteNext(member.Next);
    }

    private static string? Aspect(string? aspect) => aspect switch
    {
        "event" => "event, with on: when?",
        "state" => "state, with during: when?",
        _ => aspect,
    };

    private void WriteSummary(string? summary)
    {
        if (summary is not null)
        {
            Wrapped.Write(summary, Indent, output);
        }
    }

    private void Write(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Wrapped.Write(label, value, Indent, LabelWidth, output);
        }
    }

    private void Write(string label, IReadOnlyList<string> values, string separator = ", ") =>
        Write(label, string.Join(separator, values));

    private void Write(string heading, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"  {heading}");
        var width = Math.Min(lines.Max(static line => line.Name.Length), Wrapped.Width / 3) + 2;
        foreach (var line in lines)
        {
            var summary = line.From is null ? line.Summary : $"{line.Summary} (from {line.From})".TrimStart();
            var text = string.Join(" - ", new[] { line.Type, summary }.Where(static part => !string.IsNullOrEmpty(part)));
            Wrapped.Write(line.Name, text, 2 * Indent, width, output);
        }
    }

    private void WriteNext(IReadOnlyList<string> next)
    {
        if (next.Count > 0)
        {
            output.WriteLine("Next");
        }

        foreach (var command in next)
        {
            // A command is to be copied, so it is never broken.
            output.WritePrintable($"  {command}");
        }
    }
}
