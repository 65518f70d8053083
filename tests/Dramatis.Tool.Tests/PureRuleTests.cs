using System.Text.Json;

namespace Dramatis.Tool.Tests;

/// <summary>A rule computes a condition from members, types of the schema and listed members of the framework; nothing else runs.</summary>
public sealed class PureRuleTests
{
    private const string Start = """
        dramatis: 1
        namespace: Pure
        types:
          Code: { is: text, pattern: '[a-z]+|x', check: 'value.Length > 0' }
        enums:
          Format: { in-person: '', remote: '' }
        actors:
          Agent: { trait: true, fields: { name: text } }
          Person: { is: Agent, fields: { age: integer?, site: uri?, born: date? } }
        relations:
          Base: { trait: true, aspect: event, roles: { speaker: Person }, fields: { title: text } }
          Talk:
            is: Base
            aspect: event
            roles: { listener: Person?, hearers: Agent*, matter: Note? }
            fields: { minutes: integer, price: decimal, at: instant, code: Code, codes: Code*, format: Format = remote, site: uri?, days: period?, dead: quantity? }
            rules:

        """;

    private const string End = "  Note: { is: Base, aspect: event, fields: { text: text } }\n";

    /// <summary>Ways to do more than to compute a condition, and the part that is refused.</summary>
    private static readonly (string Rule, string Part)[] s_impure =
    [
        ("System.Diagnostics.Process.Start(\"touch\", \"x\") != null", "Start"),
        ("System.IO.File.Exists(Title)", "Exists"),
        ("System.IO.File.ReadAllText(Title).Length > 0", "ReadAllText"),
        ("System.IO.Directory.GetCurrentDirectory() is not null", "GetCurrentDirectory"),
        ("new System.IO.FileInfo(Title).Exists", "System.IO.FileInfo"),
        ("new System.Net.Http.HttpClient() is not null", "System.Net.Http.HttpClient"),
        ("Environment.MachineName == Title", "MachineName"),
        ("Environment.GetEnvironmentVariable(Title) is null", "GetEnvironmentVariable"),
        ("string.Concat(Title, Environment.NewLine) == Title", "NewLine"),
        ("((Func<bool>)(() => true))()", "(Func<bool>)(() => true)"),
        ("((Func<bool>)(() => true)).Invoke()", "(Func<bool>)(() => true)"),
        ("Console.Out is null", "Out"),
        ("DateTime.Now.Year > 2000", "Now"),
        ("DateTime.UtcNow.Year > 2000", "UtcNow"),
        ("DateTime.Today.Year > 2000", "Today"),
        ("DateTimeOffset.UtcNow.Year > 2000", "UtcNow"),
        ("At.LocalDateTime.Year > 2000", "LocalDateTime"),
        ("At.ToLocalTime().Year > 2000", "ToLocalTime"),
        ("TimeZoneInfo.Local.Id == Title", "Local"),
        ("Guid.NewGuid().ToString() != Title", "NewGuid"),
        ("Random.Shared.Next() > 3", "Shared"),
        ("new Random().Next() > 3", "Random"),
        ("GC.GetTotalMemory(true) > 3", "GetTotalMemory"),
        ("Activator.CreateInstance<Person>() is null", "CreateInstance<Person>"),
        ("Title.GetType().Assembly is null", "GetType"),
        ("GetType().Name == Title", "GetType"),
        ("typeof(string).Assembly is null", "typeof(string)"),
        ("System.Reflection.Assembly.GetExecutingAssembly() is null", "GetExecutingAssembly"),
        ("Type.GetType(Title) is null", "GetType"),
        ("System.Threading.Tasks.Task.Run(() => 1).Result == 1", "Run"),
        ("System.Threading.Thread.CurrentThread.IsAlive", "CurrentThread"),
        ("AppDomain.CurrentDomain is null", "CurrentDomain"),
        ("AppContext.BaseDirectory == Title", "BaseDirectory"),
        ("System.Runtime.InteropServices.Marshal.AllocHGlobal(4) != 0", "AllocHGlobal"),
        ("System.Runtime.CompilerServices.Unsafe.As<Person>(Title) is null", "As<Person>"),
        ("Validate().IsValid", "Validate"),
        ("Speaker.Validate().IsValid", "Validate"),
        ("Code.IsValid", "IsValid"),
        ("Pure.Code.Parse(Title) == Code", "Parse"),
        ("Talk.Declaration is null", "Declaration"),
        ("Descriptor is null", "Descriptor"),
        ("Speaker.Descriptor.Summary == Title", "Descriptor"),
        ("PureModel.Schema is null", "Schema"),
        ("new Builder() is null", "Builder"),
        ("Talk.Roles.Listener is null", "Listener"),
        ("Pure.Code.Codec is null", "Codec"),
        ("new FactBase.Builder().Build() is null", "FactBase.Builder"),
        ("FactBase.Empty is null", "Empty"),
        ("(Title += \"x\") == Title", "Title += \"x\""),
        ("Hearers.Select(x => Title.Length.ToString(\"D999999999\")).Any()", "ToString"),
        ("new string('x', int.MaxValue).Length > 3", "string"),
        ("Title.PadLeft(int.MaxValue) is null", "PadLeft"),
        ("Title.PadRight(int.MaxValue) is null", "PadRight"),
        ("$\"{Title,2000000000}\" is null", "{Title,2000000000}"),
        ("$\"{Minutes:D999999999}\" is null", "{Minutes:D999999999}"),
        ("Minutes.ToString(\"D999999999\") is null", "ToString"),
        ("string.Format(\"{0,2000000000}\", Title) is null", "Format"),
        ("string.Create<int>(9, 3, (span, state) => { }) is null", "Create<int>"),
        ("string.Intern(Title) is null", "Intern"),
        ("Enumerable.Range(0, int.MaxValue).Count() > 3", "Range"),
        ("Enumerable.Repeat(Title, int.MaxValue).ToList().Count > 3", "Repeat"),
        ("new byte[int.MaxValue].Length > 3", "new byte[int.MaxValue]"),
        ("new System.Text.StringBuilder(Title).Length > 3", "System.Text.StringBuilder"),
        ("System.Text.RegularExpressions.Regex.IsMatch(Title, \"(a+)+$\")", "IsMatch"),
        ("new Func<object, object>[] { f => f }.Select(f => f).Any()", "f => f"),
        ("Hearers.Select(x => (Func<bool>)(() => true)).Any()", "(Func<bool>)(() => true)"),
        ("Hearers.Select(x => x).Aggregate((Func<object, bool>)(f => true), (f, x) => f).Equals(3)", "f"),
        ("new[] { Title }.Select(string.Intern).Any()", "Intern"),
        ("((dynamic)Title).Length > 3", "(dynamic)Title"),
        ("Title is { Length: > 3 } && Title is var x && x.GetType() is null", "GetType"),
        ("Speaker is { Name: var name } && System.IO.File.Exists(name)", "Exists"),
        ("Speaker as object is System.IO.Stream", "Speaker as object is System.IO.Stream"),
        ("Hearers.OfType<System.IO.Stream>().Any()", "OfType<System.IO.Stream>"),
        ("(from who in Hearers where System.IO.File.Exists(who.Name) select who).Any()", "Exists"),
        ("Title switch { \"a\" => true, _ => System.IO.File.Exists(Title) }", "Exists"),
        ("Title.Length > 3 ? true : throw null!", "throw null!"),
        ("Hearers.All(x => { while (true) { } })", "while (true) { }"),
        ("Hearers.All(x => { bool Again(int n) => Again(n); return Again(1); })", "Again"),
        ("Hearers.All(delegate (IAgent x) { Console.WriteLine(); return true; })", "WriteLine"),
        ("Hearers.All(x => { var y = x; return y is null; })", "= x"),
        ("(Listener ?? throw new Exception()) is not null", "Exception"),
        ("stackalloc int[9].Length > 3", "stackalloc int[9]"),
        ("Enum.Parse<Format>(Title) == Format", "Parse<Format>"),
        ("System.Globalization.CultureInfo.CurrentCulture is null", "CurrentCulture"),
        ("StringComparer.CurrentCulture.Equals(Title, Title)", "CurrentCulture"),
        ("new Lazy<string>(() => Title).Value == Title", "Lazy<string>"),
        ("Queryable.AsQueryable(Hearers).Any()", "AsQueryable"),
        ("Hearers.AsParallel().Any()", "AsParallel"),
        ("Hearers.GetEnumerator().MoveNext()", "GetEnumerator"),
        ("(Speaker with { Name = \"x\" }) is null", "Speaker with { Name = \"x\" }"),
        ("!this is object", "!this"),
        ("When.After(this) is null", "this"),
        ("On!.Anchor is null", "Anchor"),
        ("Site?.IsFile == true", "IsFile"),
        ("new Uri(Title).IsAbsoluteUri", "Uri"),
        ("Title.AsMemory().Length > 3", "AsMemory"),
        ("$\"{typeof(int)}\" == Title", "typeof(int)"),
        ("GetHashCode() == 3", "GetHashCode"),
        ("MemberwiseClone() is null", "MemberwiseClone"),
        ("Title.Normalize() == Title", "Normalize"),
        ("new { a = Environment.MachineName } is null", "MachineName"),
        ("(Title, Environment.MachineName) == (Title, Title)", "MachineName"),
        ("new[] { Environment.MachineName }.Any()", "MachineName"),
        ("((System.Collections.Generic.IEnumerable<string>)[Environment.MachineName]).Any()", "MachineName"),
        ("Title is [.. var start, var end] && Console.KeyAvailable", "KeyAvailable"),
        ("Title[..Environment.ProcessId] == Title", "ProcessId"),
        ("nameof(Title) == Environment.UserName", "UserName"),
        ("System.IO.Path.Combine(Title) == Title", "Combine"),
        ("BitConverter.ToString([1]) == Title", "ToString"),
        ("Convert.ToInt32(Title) > 3", "ToInt32"),
        ("System.Net.Dns.GetHostName() == Title", "GetHostName"),
        ("Dramatis.CompilerServices.CaptionText.Of(Speaker) == Title", "Of"),
        ("new ValidationReport().IsValid", "ValidationReport"),
        ("System.Math.Abs(System.Environment.TickCount) > 3", "TickCount"),
        ("Hearers.OrderBy(x => Guid.NewGuid()).Any()", "NewGuid"),
        ("Minutes is var n && (n = 3) > 2", "n = 3"),
        ("Listener?.Validate().IsValid == true", "Validate"),
        ("object.Equals(AppContext.BaseDirectory, Title)", "BaseDirectory"),
        ("At < new DateTime(2030, 1, 1)", "DateTime"),
        ("new DateTimeOffset(new DateTime(2030, 1, 1)) > At", "DateTimeOffset"),
        ("int.TryParse(Title, out var number)", "var number"),
        ("Pure.Code.TryParse(Title, null, out var found)", "var found"),
        ("sizeof(int) > 3", "sizeof(int)"),
    ];

    /// <summary>Conditions that need no more than what is listed.</summary>
    private static readonly string[] s_pure =
    [
        "Minutes is > 0 or < -1",
        "Minutes > 0 && Minutes % 5 == 0",
        "!Hearers.Includes(Speaker)",
        "Hearers.Distinct().Count() == Hearers.Count",
        "Speaker != Listener",
        "Listener is null || !Listener.Equals(Speaker)",
        "Title.Length > 3 && Title[0] == 'a' && char.IsUpper(Title[^1])",
        "Title is { Length: > 3 and < 90 }",
        "Title[..3] == \"abc\" || Title.Substring(1) == \"b\"",
        "Title.Split(',').All(part => part.Trim().Length > 0)",
        "Title.StartsWith(\"x\", StringComparison.OrdinalIgnoreCase)",
        "string.IsNullOrWhiteSpace(Title) || Title.Contains(\"x\") || Title.Contains('x')",
        "new[] { \"a\", \"b\" }.Contains(Title)",
        "Title is \"a\" or \"b\" or \"c\"",
        "Hearers.Any(x => x.Name == Speaker.Name)",
        "Hearers.OfType<Person>().Sum(x => x.Age ?? 0) < 300",
        "Hearers.OfType<Person>().Where(x => x.Age > 3).Select(x => x.Name).OrderBy(x => x).FirstOrDefault() != Title",
        "(from who in Hearers where who.Name.Length > 3 orderby who.Name select who.Name).Distinct().Count() > 1",
        "Hearers.GroupBy(x => x.Name).All(same => same.Count() == 1 && same.Key != \"x\")",
        "Hearers.Zip(Hearers.Skip(1)).All(pair => pair.First != pair.Second)",
        "Hearers.Select((x, i) => new { x.Name, i }).All(x => x.Name.Length > x.i)",
        "Math.Abs(Price) < 100m && Math.Round(Price, 2) == Price && Math.Max(Minutes, 3) > 2",
        "decimal.Truncate(Price) == Price && (double)Price < 3.5 && (int)Price > 1",
        "Speaker.Born is null || On is null || On.IsBefore(Speaker.Born.Value) != Truth.Yes",
        "Days?.Start.Date?.Year > 1900",
        "Speaker.Born?.IsBefore(\"1900\") == Truth.No",
        "Dead is null || Dead.Value.IsLessThan(3) != Truth.Yes && Dead.Value.Is(\"~4\") == Truth.Maybe",
        "Dead is not { IsApproximate: false, Unit: null, Least: < 0 } && Dead != Quantity.AtLeast(3) && Dead?.ToWords() != Title",
        "When.Parse(\"2024\").FallsIn(\"2024\") == Truth.Yes",
        "At.Year > 2000 && At < new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) && At.Offset == TimeSpan.Zero && At.DayOfWeek != DayOfWeek.Sunday",
        "At - At.AddDays(-3) > TimeSpan.FromDays(2)",
        "new DateOnly(2024, 1, 2).AddDays(3).DayOfWeek is DayOfWeek.Friday",
        "Site?.Scheme == \"https\" && Site.Host.EndsWith(\".org\")",
        "Code.Value.Length > 2 && Code == \"abc\" && Codes.All(x => x.Value != Title)",
        "Code != new Code(\"abc\") && Code.ToString() == \"x\"",
        "Format == Format.Remote || Format.ToName() == \"in-person\" || Format is Format.InPerson",
        "Format switch { Format.Remote => Minutes < 60, _ => true }",
        "new Person(\"x\") { Name = \"y\" } != Speaker",
        "Speaker.Id.Value.StartsWith(\"p\") && Speaker.Identification == Identification.Identified && Speaker.Caption != Title",
        "$\"{Speaker} {Minutes} {Title}\" != \"\" && (\"\" + Minutes + Speaker) != Title",
        "nameof(Title) == \"Title\" && (Listener?.Name ?? \"x\") != \"y\" && Listener is { Name: var name } ? name.Length > 3 : true",
        "(Title, Minutes) is (\"a\", 3) || (Title, Minutes) == (\"b\", 4)",
        "Listener as object is Person { Name.Length: > 3 }",
        "Title.ToCharArray() is ['a', .. var rest] && rest.Length > 3",
        "Hearers is [var first, ..] && first.Name == \"x\"",
        "((System.Collections.Generic.IEnumerable<string>)[Title, \"x\"]).SequenceEqual(new[] { \"a\" }) || default(int) == 3",
        "Hearers.ToHashSet().Count == Hearers.Count && !Hearers.ToList()[0].Equals(Speaker) && Hearers.ToArray().Length > 1",
        "Hearers.Select(x => x.Name).Distinct(StringComparer.OrdinalIgnoreCase).Any()",
        "Title.Select(char.IsDigit).Any(x => x) && Title.All(char.IsAsciiLetter) && Title.Reverse().First() == 'x'",
        "int.Parse(\"3\") + long.MaxValue > 3 && double.IsNaN(3.0) && string.Join(\",\", Hearers.Select(x => x.Name)) != \"\" && string.Concat(\"a\", Title) != \"\"",
        "Matter is Note { Text: \"x\" } || Matter?.Speaker == Speaker || Matter is { Speaker.Name: \"x\" }",
        "this.Title == Title && (object)Title is string && (bool)(object)true && checked(Minutes + 1) > 2",
        "Hearers.Aggregate(0, (sum, x) => sum + x.Name.Length) > 3 && Hearers.Min(x => x.Name.Length) > 2 && Hearers.Average(x => x.Name.Length) > 2.5",
        "Title.Length is > 1 and not 7 && ~Minutes < 0 && (Minutes << 2) > 3 && -Minutes < 4 && (Minutes & 1) == 0",
        "System.Linq.Enumerable.Empty<string>().Any() || Title.Replace(\" \", \"\").Length > 3 || Title.IndexOf('x') < 0",
        "Hearers.All(x => { return x.Name != Title; })",
    ];

    // All rules are compiled at once, each on two lines of its own.
    private static readonly Lazy<ILookup<int, (string Id, string Text)>> s_ofImpure = new(() => Found([.. s_impure.Select(static one => one.Rule)]));
    private static readonly Lazy<ILookup<int, (string Id, string Text)>> s_ofPure = new(() => Found(s_pure));

    public static TheoryData<string, string> Impure
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (rule, part) in s_impure)
            {
                data.Add(rule, part);
            }

            return data;
        }
    }

    public static TheoryData<string> Pure => [.. s_pure];

    [Theory]
    [MemberData(nameof(Impure))]
    public void What_is_no_part_of_a_pure_rule_is_refused_at_its_place(string rule, string part) =>
        Assert.Contains(("DRM101", part), s_ofImpure.Value[Array.FindIndex(s_impure, one => one.Rule == rule)]);

    [Theory]
    [MemberData(nameof(Pure))]
    public void What_computes_a_condition_is_allowed(string rule) =>
        Assert.DoesNotContain(
            s_ofPure.Value[Array.IndexOf(s_pure, rule)],
            static found => found.Id == "DRM101" || found.Id.StartsWith("CS0", StringComparison.Ordinal) || found.Id.StartsWith("CS1", StringComparison.Ordinal));

    [Fact]
    public void The_check_of_a_type_is_pure_as_well()
    {
        using var folder = new SchemaFolder();
        var path = folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\ntypes:\n  Code: { is: text, check: System.IO.File.Exists(value) }\n");

        var run = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.StartsWith($"{path}(4,43): error DRM101: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("report", "--out", "page.html")]
    public void Nothing_runs_of_a_schema_with_such_a_rule(params string[] command)
    {
        using var folder = new SchemaFolder();
        var trace = Path.Combine(folder.Path, "trace");
        var schema = folder.Add("a.dramatis.yaml", $$"""
            dramatis: 1
            namespace: A
            actors:
              Person: { fields: { name: text }, rules: { r: 'System.IO.File.Create("{{trace}}") != null' } }
            """);
        var facts = folder.Add("a.jsonl", """
            {"dramatis":1,"schemas":{"A":null}}
            {"actor":"ann","type":"A.Person","members":{"name":"Ann"}}
            """);

        var run = ToolRun.Of([command[0], facts, "--schema", schema, "--unsealed", .. command[1..].Select(word => word.EndsWith(".html", StringComparison.Ordinal) ? Path.Combine(folder.Path, word) : word)]);

        Assert.Contains("DRM101", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(trace));
    }

    private static ILookup<int, (string Id, string Text)> Found(IReadOnlyList<string> rules)
    {
        using var folder = new SchemaFolder();
        var text = Start + string.Concat(rules.Select(static (rule, at) => $"      r{at}: |-\n        {rule}\n")) + End;
        var path = folder.Add("pure.dramatis.yaml", text);
        var (lines, first) = (text.Split('\n'), Start.Split('\n').Length);
        using var json = JsonDocument.Parse(ToolRun.Of("check", path, "--format", "json").Output);
        return json.RootElement.EnumerateArray()
            .Where(found => Number(found, "line") > first)
            .ToLookup(
                found => (Number(found, "line") - first - 1) / 2,
                found => (found.GetProperty("id").GetString()!, lines[Number(found, "line") - 1][(Number(found, "column") - 1)..(Number(found, "endColumn") - 1)]));

        static int Number(JsonElement found, string name) => found.GetProperty(name).GetInt32();
    }
}
