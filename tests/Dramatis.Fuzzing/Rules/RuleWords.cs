using System.Text.RegularExpressions;

namespace Dramatis.Fuzzing.Rules;

/// <summary>Expressions by chance: of members and listed members of the framework, and of all that a rule must not use.</summary>
internal static partial class RuleWords
{
    // A hole names the kind of the expression that fills it. 'p', 's' and 'n' are variables of the lambdas around.
    private static readonly Dictionary<string, (string[] Pure, string[] Impure)> s_kinds = new(StringComparer.Ordinal)
    {
        ["bool"] = (
            [
                "true", "<int> > <int>", "<int> == <int>", "<text> == <text>", "<text> != null", "!(<bool>)", "(<bool> && <bool>)", "(<bool> || <bool>)",
                "(<bool> ? <bool> : <bool>)", "<text>.Contains(<text>)", "<text>.StartsWith(<text>, StringComparison.Ordinal)", "string.IsNullOrEmpty(<text>)",
                "<who> == <who>", "<who> is { Name: var s } && <bool>", "<who> is Person { Age: > 3 }", "<many>.Any(p => <bool>)", "<many>.All(p => <bool>)",
                "<texts>.Contains(<text>)", "<texts>.All(s => <bool>)", "<texts>.Any()", "Hearers.Includes(<who>)", "(<text>, <int>) == (<text>, <int>)",
                "<object> is string { Length: var n } && <bool>", "<object> is not null", "Code == <text>", "Code.Value.Length > <int>", "<time>.IsBefore(<time>) == Truth.Yes",
                "<instant> < <instant>", "<text> is [var c, ..] && char.IsDigit(c)", "<text> switch { \"a\" => <bool>, _ => <bool> }", "Format == Format.Remote",
                "<decimal> >= <decimal>", "Site?.Host == <text>", "(from p in <many> where <bool> select p.Name).Any()", "(bool)(object)<bool>", "new { a = <int> }.a > 3",
                "<quantity>.Is(<quantity>) == Truth.No", "<quantity> == <quantity>", "<object>.Equals(<object>)", "checked(<int> + <int>) > 3",
            ],
            [
                "System.IO.File.Exists(<text>)", "((Func<bool>)(() => <bool>))()", "((Func<bool>)(() => <bool>)).Invoke()", "Validate().IsValid", "Code.IsValid",
                "<text>.Touch()", "Own.Touch(<object>)", "Own.Touched > 3", "Own.Flag", "(Own.Flag = true)", "<who>.IsTouching", "(<who> > <who>)", "new Own(<text>) == null",
                "<texts>.All(Own.Touch)", "<texts>.Any(s => { Own.Touch(s); return true; })", "<texts>.Any(s => { bool Local() => Own.Touch(s); return Local(); })",
                "<who> is { IsTouching: true }", "Type.GetType(<text>) == null", "Activator.CreateInstance<Own>() != null", "typeof(Own).GetMethods().Any()",
                "typeof(string).Assembly.IsDynamic", "<object>.GetType().IsAbstract", "System.Threading.Thread.Yield()", "System.Diagnostics.Process.Start(<text>) != null",
                "Environment.HasShutdownStarted", "Console.KeyAvailable", "Descriptor == null", "((dynamic)<text>).Touch()", "GC.TryStartNoGCRegion(9)",
                "((IEnumerable<string>)[Own.Text, <text>]).Any()", "int.TryParse(<text>, out var n)", "<many>.AsParallel().Any()", "new Lazy<bool>(() => <bool>).Value",
                "<texts>.ToHashSet().Add(<text>)", "<many>.GetEnumerator().MoveNext()", "(<text> + new Own(<text>)) == null", "$\"{new Own(<text>)}\" == <text>",
                "object.ReferenceEquals(Own.Text, <text>)", "Own.Text is var s && <bool>", "(Own)<text> == null", "new Own(<text>) is [..]", "new Own(<text>) is (_, _)",
                "(from p in new Own(<text>) select p).Equals(3)", "new Own(<text>)[<int>]", "new Own(<text>) is { Length: 3 }", "(bool)new Own(<text>)", "new Own(<text>) && true",
                "PureModel.Schema != null", "Pure.Code.TryParse(<text>, null, out _)", "Unsafe", "await Own.Later()", "Own.Ask(<text>)", "base.ToString() == <text>",
                "Enumerable.Repeat(<text>, 3).Any(Own.Touch)", "Array.Exists(new[] { <text> }, Own.Touch)", "Array.TrueForAll(new[] { <text> }, s => Own.Touch(s))",
                "<texts>.OrderBy(s => s, new Own(<text>)).Any()", "<texts>.Contains(<text>, new Own(<text>))", "Equals((object)new Own(<text>))", "<object> is Own",
                "string.Join(\",\", new Own(<text>)) == null", "string.Concat(new Own(<text>), 3) == null", "string.Equals(<text>, Own.Text)",
            ]),
        ["text"] = (
            [
                "Title", "\"\"", "\"abc\"", "s", "Speaker.Name", "<who>.Name", "<text>.Trim()", "<text>.Substring(<int>)", "<text>[<int>..]", "<text>.Replace(\"a\", \"bb\")",
                "(<text> + <text>)", "(<text> ?? <text>)", "$\"{<int>} {<text>}\"", "<int>.ToString()", "<who>.ToString()", "<who>.Caption", "Code.Value", "Code.ToString()",
                "Format.ToName()", "string.Join(\",\", <texts>)", "<texts>.First()", "<texts>.FirstOrDefault()", "<texts>.Max()", "<text>.ToUpperInvariant()", "nameof(Title)",
                "Site.AbsoluteUri", "<time>.ToString()", "<quantity>.ToString()", "<quantity>.ToWords()", "<quantity>.Unit", "(<bool> ? <text> : null)", "(string)<object>", "string.Concat(<texts>)", "<instant>.ToString()", "Speaker.Id.Value",
            ],
            [
                "System.IO.File.ReadAllText(<text>)", "Environment.MachineName", "Own.Text", "new Own(<text>).ToString()", "Own.Later().Result", "$\"{Own.Text}\"",
                "<text>.Touched()", "System.IO.Path.GetFullPath(<text>)", "string.Intern(<text>)", "<text>.PadLeft(2000000000)", "string.Format(<text>, <object>)", "$\"{<int>:D99}\"",
                "<object>.GetType().Name", "(Own.Text = <text>)", "<text>.Normalize()", "new string('x', 9)", "System.Text.Encoding.UTF8.GetString([1])", "nameof(Own)",
                "Guid.NewGuid().ToString()", "<who>.Descriptor.Name", "<texts>.Aggregate((s, t) => Own.Text)", "Convert.ToString(<int>)", "throw null!", "<int>.ToString(\"D99\")",
            ]),
        ["int"] = (
            [
                "Minutes", "n", "0", "3", "-1", "<text>.Length", "(<int> + <int>)", "(<int> / <int>)", "(<int> % <int>)", "<many>.Count()", "<texts>.Count()", "Math.Abs(<int>)",
                "Math.Max(<int>, <int>)", "<text>.IndexOf(<text>)", "(int)<decimal>", "int.Parse(<text>)", "<instant>.Year", "<many>.Sum(p => p.Name.Length)", "(Speaker.Age ?? 0)",
                "<texts>.Sum(s => s.Length)", "<text>[<int>]", "(int)Format", "long.MaxValue", "(<bool> ? <int> : <int>)", "checked(<int> * <int>)", "default(int)", "Hearers.Count",
            ],
            [
                "Own.Touched", "Own.Touched++", "++Own.Touched", "Environment.ProcessId", "Environment.TickCount", "Random.Shared.Next()", "<text>.GetHashCode()", "sizeof(int)",
                "System.Runtime.InteropServices.Marshal.SizeOf<int>()", "DateTime.Now.Year", "new Random().Next()", "Enumerable.Range(0, 2000000000).Count()", "stackalloc int[3].Length",
                "(Own.Touched = 3)", "System.Threading.Interlocked.Increment(ref Own.Touched)", "new Own(<text>).Length", "(int)new Own(<text>)", "<texts>.Count(Own.Touch)", "Own.Numbers[0]++",
            ]),
        ["decimal"] = (
            ["Price", "1.5m", "0m", "(<quantity>.Least ?? 0m)", "Math.Round(<decimal>, 2)", "decimal.MaxValue", "(<decimal> * <decimal>)", "(<decimal> / <decimal>)", "(decimal)<int>"],
            ["decimal.Parse(<text>, null)", "(decimal)Environment.TickCount64", "(decimal)new Random().NextDouble()"]),
        ["who"] = (
            ["Speaker", "p", "(Listener ?? Speaker)", "<many>.First()", "<many>.FirstOrDefault()", "<many>.ElementAt(<int>)", "Hearers[<int>]", "new Person(\"x\") { Name = <text> }", "(Person)<object>"],
            ["(Speaker with { Name = <text> })", "Person.Somebody", "new Person.Builder(\"x\").Build()", "Own.Who", "Activator.CreateInstance<Person>()"]),
        ["many"] = (
            [
                "Hearers", "<many>.Where(p => <bool>)", "<many>.Distinct()", "<many>.OrderBy(p => p.Name)", "<many>.Skip(<int>)", "<many>.Concat(<many>)", "Hearers.OfType<Person>()",
                "<many>.Reverse()", "<many>.DefaultIfEmpty()", "<many>.Take(1)", "<many>.ToList()", "<many>.Select(p => <who>)",
            ],
            ["Own.People", "<many>.Where(Own.Touch)", "<many>.AsQueryable()", "<many>.OrderBy(p => Own.Text)", "<many>.Select(p => Own.Who)", "Own.Yield()"]),
        ["texts"] = (
            ["<many>.Select(p => <text>)", "<text>.Split(',')", "new[] { <text>, <text> }", "<texts>.Where(s => <bool>)", "<texts>.Distinct()", "<texts>.OrderBy(s => s)", "<many>.Select(p => p.Name)", "Enumerable.Empty<string>()"],
            [
                "Enumerable.Repeat(<text>, 9)", "System.IO.Directory.GetFiles(<text>)", "Own.Texts", "<texts>.Select(s => Own.Text)", "<texts>.Select(string.Intern)", "Environment.GetCommandLineArgs()",
                "System.IO.File.ReadLines(<text>)", "new System.Collections.Generic.List<string> { Own.Text }", "new[] { Own.Text }", "<texts>.Cast<Own>().Select(x => x.ToString())",
            ]),
        ["object"] = (
            ["<text>", "<who>", "(object)<int>", "this", "<many>", "(<int>, <text>)", "new { <text>.Length }", "Matter", "On"],
            ["new Own(<text>)", "new object()", "typeof(Own)", "Own.Who", "(Func<bool>)(() => <bool>)", "Type.Missing", "DBNull.Value", "new System.Text.StringBuilder(<text>)", "Talk.Declaration"]),
        ["time"] = (["On", "When.Parse(<text>)", "Speaker.Born.Value", "(When)\"2024\"", "(EdtfDate)<text>", "EdtfDate.Parse(<text>)"], ["When.After(this)", "Own.Time", "((When)DateOnly.FromDateTime(DateTime.Now))"]),
        ["quantity"] = (
            ["((Quantity)<decimal>)", "((Quantity)<text>)", "Quantity.Parse(<text>)", "Quantity.About(<decimal>, <text>)", "Quantity.Between(<decimal>, <decimal>)"],
            ["((Quantity)Environment.MachineName)"]),
        ["instant"] = (["At", "<instant>.AddDays(<int>)", "DateTimeOffset.MaxValue"], ["DateTimeOffset.UtcNow", "<instant>.ToLocalTime()", "new DateTimeOffset(DateTime.Now)"]),
    };

    /// <summary>A condition of a few levels.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="depth">The most levels.</param>
    /// <param name="impure">One choice in so many is one that a rule must not make.</param>
    public static string Condition(Random random, int depth, int impure) => Make("bool", random, depth, impure);

    private static string Make(string kind, Random random, int depth, int impure)
    {
        var (pure, others) = s_kinds[kind];
        var choice = random.Pick(random.Chance(impure) ? others : pure);
        for (var i = 0; i < 20 && depth == 0 && choice.Contains('<', StringComparison.Ordinal); i++)
        {
            choice = random.Pick(pure);
        }

        return Hole().Replace(choice, hole => Make(hole.Groups[1].Value, random, Math.Max(depth - 1, 0), impure));
    }

    [GeneratedRegex("<(bool|text|int|decimal|who|many|texts|object|time|instant)>")]
    private static partial Regex Hole();
}
