using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Every finding of the parser at its place, with its words.</summary>
public sealed class SyntaxDiagnosticsTests
{
    /// <summary>The id, the file after its two required keys, a part of the message.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "DRM001", "actors:\n  A: [|@|]x\n", "A: '@x'" },
        { "DRM001", "actors:\n  A: { is: B}[|}|]\n", "not YAML" },
        { "DRM001", "relations:\n  R:\n    caption: {a} [|meets {b}|]\n", "caption: '{a} meets {b}'" },
        { "DRM001", "types:\n  T:\n    pattern: [A-Z][|{|]2}\n", "pattern: '[A-Z]{2}'" },
        { "DRM001", "actors:\n  A: [|{|] is: B\n  C:\n", "'}' is missing" },
        { "DRM001", "actors:\n  A: { is: [B, C [|}|]\n  D:\n", "expected ',' or ']'" },
        { "DRM001", "actors:\n  A: { fields: { a: [|'b } }|]\n  D:\n", "quoted scalar" },
        { "DRM001", "summary: a[|:|] b\n", "summary: 'a: b'" },
        { "DRM001", "roles: [|{|] A: B\n", "'}' is missing" },
        { "DRM001", "imports: [|[|]A\n", "']' is missing" },
        { "DRM001", "actors:\n  A: { fields: [|{|] a: text\n  C:\n", "'}' is missing" },
        { "DRM001", "summary: a[|:|] b\nversion: 1.0.0\n", "summary: 'a: b'" },
        { "DRM002", "summary: [|&a|] text\n", "Anchors" },
        { "DRM002", "summary: [|!!str|] [|&a|]   text\n", "Anchors" },
        { "DRM002", "version: &a 1.0.0\nsummary: [|*a|]\n", "Aliases" },
        { "DRM002", "summary: [|!!str|] text\n", "Tags" },
        { "DRM002", "actors: [|!map|] { A: }\n", "Tags" },
        { "DRM002", "summary: text\n[|---|]\nsummary: [\n", "one document" },
        { "DRM003", "actors:\n  A: { rules: { r: [|!X|] && Y } }\n", "'!X" },
        { "DRM003", "actors:\n  A:\n    rules:\n      r: [|!X|] && Y\n", "'!X && Y'" },
        { "DRM003", "actors: { A: { rules: { r: [|!X.Y(Z)|] } } }\n", "'!X.Y(Z)'" },
        { "DRM003", "actors:\n  A:\n    rules:\n      r: [|!IsAbsent|]\n", "text: '!IsAbsent'" },
        { "DRM007", "summary: a[|\u0001|]b\n", "U+0001" },
        { "DRM007", "summary: a[|\0|]b\n", "U+0000" },
        { "DRM008", "[|sumary|]: text\n", "Did you mean 'summary'?" },
        { "DRM008", "actors: { A: { [|feilds|]: } }\n", "Did you mean 'fields'?" },
        { "DRM008", "actors: { A: { fields: { a: { type: text, [|player|]: B } } } }\n", "allowed are type, default" },
        { "DRM008", "actors: { A: { deprecated: { [|until|]: 1 } } }\n", "since, use, reason" },
        { "DRM009", "types: { [|T|]: { length: 1.. } }\n", "'is'" },
        { "DRM009", "types: { [|T|]: }\n", "'is'" },
        { "DRM009", "roles: { [|R|]: }\n", "'players'" },
        { "DRM009", "actors: { A: { fields: { [|a|]: } } }\n", "'type'" },
        { "DRM009", "relations: { R: { roles: { [|a|]: { inverse: b } } } }\n", "'player'" },
        { "DRM009", "actors: { A: { rules: { [|r|]: { severity: error } } } }\n", "'check'" },
        { "DRM010", "actors: [|[A]|]\n", "not a list" },
        { "DRM010", "types: { T: [|text|] }\n", "is a map with the keys is" },
        { "DRM010", "actors: { A: { fields: [|text|] } }\n", "not a text" },
        { "DRM010", "actors: { A: { fields: { a: [|[text]|] } } }\n", "not a list" },
        { "DRM010", "actors: { A: { is: [|{ a: b }|] } }\n", "a text or a list of texts" },
        { "DRM010", "actors: { A: { [|deprecated|]: } }\n", "since, use, reason" },
        { "DRM010", "actors: { A: { deprecated: [|true|] } }\n", "since, use, reason" },
        { "DRM010", "summary: [|[a]|]\n", "is a text" },
        { "DRM010", "summary:\n  [|a: b\n  c: d|]\n\nversion: 1.0.0\n", "is a text" },
        { "DRM010", "summary:\n  [|a: b\n  c:|]\n", "is a text" },
        { "DRM010", "summary:\n  [|- a\n  - b|]\n\nversion: 1.0.0\n", "is a text" },
        { "DRM010", "summary: [|{}|]\n", "is a text" },
        { "DRM010", "actors: { [||]: c }\n", "key is missing" },
        { "DRM010", "actors: { [|[A]|]: b }\n", "A key is a text" },
        { "DRM010", "enums: { E: [|[a, b]|] }\n", "map of its values" },
        { "DRM010", "enums: { E: { values: [|[a, b]|] } }\n", "not a list" },
        { "DRM010", "relations: { R: { excludes: { S: [|t|] } } }\n", "own members" },
        { "DRM010", "relations: { R: { excludes: { [|S|]: } } }\n", "own members" },
        { "DRM008", "relations: { R: { excludes: { S: { map: { a: b }, [|sof|]: true } } } }\n", "Did you mean 'soft'?" },
        { "DRM009", "relations: { R: { [|total|]: { of: a, per: b } } }\n", "most" },
        { "DRM011", "summary: a\n[|summary|]: b\n", "line 3" },
        { "DRM011", "actors: { A: , [|A|]: }\n", "line 3" },
        { "DRM011", "actors: { A: { fields: { a: text, [|a|]: text } } }\n", "line 3" },
        { "DRM012", "actors: { A: { summary: Who may, [|perhaps, act.|] } }\n", "summary: 'Who may, perhaps, act.'" },
        { "DRM012", "enums: { E: { a: Face, [|eye|], b: Ear } }\n", "a: 'Face, eye'" },
        { "DRM013", "actors: { A: { caption: [|{name}|] } }\n", "caption: '{name}'" },
        { "DRM013", "actors: { A: { caption: [[|{name}|], a] } }\n", "caption: '{name}'" },
        { "DRM015", "imports: [|a b|]\n", "Did you mean 'AB'?" },
        { "DRM015", "imports: [A, [|new|]]\n", "keyword" },
        { "DRM016", "version: [|1.0|]\n", "Did you mean '1.0.0'?" },
        { "DRM016", "version: [|v1.0.0|]\n", "Did you mean '1.0.0'?" },
        { "DRM016", "version: [|01.0.0|]\n", "Semantic Versioning" },
        { "DRM016", "actors: { A: { deprecated: { since: [|soon|] } } }\n", "Semantic Versioning" },
        { "DRM017", "relations: { [|office holding|]: }\n", "Did you mean 'OfficeHolding'?" },
        { "DRM017", "actors: { [|state|]: }\n", "Did you mean 'State'?" },
        { "DRM017", "actors: { Zz9: , [|State_2|]: }\n", "Did you mean 'State2'?" },
        { "DRM017", "actors: { [|''|]: }\n", "a capital" },
        { "DRM017", "actors: { A: { fields: { z: text, a9: text, [|URL2|]: text } } }\n", "Did you mean 'url2'?" },
        { "DRM017", "enums: { E: { z-z: , a-9: , [|de-Jure|]: } }\n", "Did you mean 'de-jure'?" },
        { "DRM017", "enums: { E: { a: , [|a-|]: } }\n", "Did you mean 'a'?" },
        { "DRM017", "actors: { URLState2: , [|Ä|]: }\n", "a capital" },
        { "DRM017", "actors: { A: { fields: { [|BornOn|]: date } } }\n", "Did you mean 'bornOn'?" },
        { "DRM017", "actors: { A: { fields: { [|born-on|]: date } } }\n", "Did you mean 'bornOn'?" },
        { "DRM017", "actors: { A: { fields: { [|URL|]: date } } }\n", "Did you mean 'url'?" },
        { "DRM017", "relations: { R: { roles: { [|a_b|]: A } } }\n", "Did you mean 'aB'?" },
        { "DRM017", "relations: { R: { roles: { a: { player: A, inverse: [|B|] } } } }\n", "Did you mean 'b'?" },
        { "DRM017", "enums: { E: { [|deJure|]: } }\n", "Did you mean 'de-jure'?" },
        { "DRM017", "enums: { E: { [|De Jure|]: } }\n", "Did you mean 'de-jure'?" },
        { "DRM017", "actors: { A: { rules: { [|noName|]: a } } }\n", "Did you mean 'no-name'?" },
        { "DRM017", "actors: { A: { is: [|Some body|] } }\n", "Did you mean 'SomeBody'?" },
        { "DRM017", "roles: { R: A | [|B C|] | D }\n", "Did you mean 'BC'?" },
        { "DRM017", "types: { T: { is: [|Core.|] } }\n", "not a valid name" },
        { "DRM018", "actors: { [|" + new string('A', 65) + "|]: }\n", "65" },
        { "DRM019", "actors: { A: { abstract: [|yes|] } }\n", "Did you mean 'true'?" },
        { "DRM019", "actors: { A: { trait: [|False|] } }\n", "Did you mean 'false'?" },
        { "DRM019", "actors: { A: { fields: { a: { type: text, unique: [|perhaps|] } } } }\n", "true or false" },
        { "DRM020", "roles: { R: 'A [|||] ' }\n", "after '|'" },
        { "DRM020", "roles: { R: '[|||] A' }\n", "before '|'" },
        { "DRM020", "roles: { R: A [|||] | B }\n", "after '|'" },
        { "DRM020", "actors: { A: { fields: { a: '[|?|]' } } }\n", "begins with a name" },
        { "DRM020", "actors: { A: { fields: { a: [|''|] } } }\n", "begins with a name" },
        { "DRM020", "actors: { A: { fields: { a: text [|=|] } } }\n", "after '='" },
        { "DRM020", "actors: { A: { fields: { a: '[|=|] x' } } }\n", "begins with a name" },
        { "DRM020", "actors: { A: { fields: { a: ' [||]' } } }\n", "begins with a name" },
        { "DRM020", "relations: { R: { roles: { a: 'A[|? | B|]' } } }\n", "whole choice" },
        { "DRM020", "roles: { R: A[|*|] }\n", "at the position" },
        { "DRM020", "roles: { R: A = [|b|] }\n", "no default" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|(3..2)|]' } } }\n", "Did you mean '(2..3)'?" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|(0)|]' } } }\n", "allows no value" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|(1)|]' } } }\n", "multiplicity out" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|(0..1)|]' } } }\n", "Did you mean '?'?" },
        { "DRM021", "relations: { R: { roles: { a: 'A [|(..2)|]' } } }\n", "(n..m)" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|(9999999999)|]' } } }\n", "(n..m)" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|[2]|]' } } }\n", "(n..m)" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|??|]' } } }\n", "(n..m)" },
        { "DRM021", "relations: { R: { roles: { a: 'A[|* x|]' } } }\n", "(n..m)" },
        { "DRM022", "actors: { A: { fields: { a: text[|?|] = x } } }\n", "Did you mean 'text = x'?" },
        { "DRM023", "actors: { A: { rules: { r: { check: a, severity: [|warn|] } } } }\n", "error or warning" },
        { "DRM023", "actors: { A: { rules: { r: { check: a, severity: [|eror|] } } } }\n", "Did you mean 'error'?" },
        { "DRM024", "actors: { A: { caption: 'a [|{name|]' } }\n", "not closed" },
        { "DRM024", "actors: { A: { caption: '[|{a|]{b}' } }\n", "not closed" },
        { "DRM024", "actors: { A: { caption: 'a [|{}|] b' } }\n", "one member" },
        { "DRM024", "actors: { A: { caption: '[|{ name }|]' } }\n", "Did you mean '{name}'?" },
        { "DRM024", "actors: { A: { caption: '[|{Name}|]' } }\n", "Did you mean '{name}'?" },
        { "DRM024", "actors: { A: { rules: { r: { check: a, message: 'b [|{c.d}|]' } } } }\n", "one member" },
        { "DRM025", "types: { T: { is: text, length: [|5|] } }\n", "Did you mean '5..5'?" },
        { "DRM025", "types: { T: { is: text, length: [|..|] } }\n", "no bound" },
        { "DRM025", "types: { T: { is: text, length: [|1...5|] } }\n", "pair of dots" },
        { "DRM026", "enums: { [|E|]: }\n", "at least one" },
        { "DRM026", "enums: { [|E|]: {} }\n", "at least one" },
        { "DRM026", "enums: { [|E|]: { values: } }\n", "at least one" },
        { "DRM026", "enums: { [|E|]: { values: {}, summary: a } }\n", "at least one" },
        { "DRM027", "enums: { E: { [|summary|]: What it is., a: , b: } }\n", "values:" },
        { "DRM010", "enums: { E: { values: [|a|] } }\n", "not a text" },
        { "DRM027", "enums: { E: { [|values|]: { summary: a } } }\n", "values:" },
        { "DRM028", "actors: { A: { [|summary|]: } }\n", "no text" },
        { "DRM028", "actors:\n  A:\n    is:\n      -[||]\n", "no text" },
        { "DRM028", "actors: { A: { rules: { r: [|' '|] } } }\n", "not an empty text" },
        { "DRM028", "types: { T: { is: text, [|check|]: } }\n", "no text" },
        { "DRM028", "actors: { A: { [|caption|]: } }\n", "no text" },
        { "DRM029", "actors: { A: { fields: { a: { type: text = b, default: [|c|] } } } }\n", "once" },
        { "DRM030", "actors: { A: { trait: true, [|abstract|]: true } }\n", "leave out 'abstract'" },
        { "DRM031", "relations: { R: { excludes: { S: { a: b, [|likely|]: true } } } }\n", "'implies'" },
        { "DRM031", "relations: { R: { implies: { S: { a: b, [|players|]: all } } } }\n", "'excludes'" },
        { "DRM031", "relations: { R: { initiates: { S: { a: b, [|likely|]: false } } } }\n", "'implies'" },
        { "DRM031", "relations: { R: { terminates: { S: { map: { a: b }, [|soft|]: true } } } }\n", "'excludes'" },
        { "DRM031", "relations: { R: { excludes: { S: { map: { a: b }, players: [|al|] } } } }\n", "Did you mean 'all'?" },
        { "DRM032", "enums: { E: { a: { opposes: { b: [|sotf|] } }, b: } }\n", "Did you mean 'soft'?" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Mistake_is_reported_at_its_place(string id, string marked, string words)
    {
        // An alias needs an anchor before it, which is a mistake of its own.
        var file = "dramatis: 1\nnamespace: N\n" + marked.Replace("&a 1", "[|&a|] 1", StringComparison.Ordinal);
        var found = Marked.Reports(file);

        Assert.All(found, item => Assert.Equal(id, item.Rule.Id));
        Assert.Contains(words, found[^1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', found[^1].Message);
    }

    [Theory]
    [InlineData("DRM009", "[||]namespace: N\n", "'dramatis'")]
    [InlineData("DRM009", "[||]dramatis: 1\n", "'namespace'")]
    [InlineData("DRM009", "# A comment.\n[||]dramatis: 1\n", "'namespace'")]
    [InlineData("DRM010", "[|- a|]\n", "not a list", false)]
    [InlineData("DRM014", "dramatis: [|2|]\nnamespace: N\n", "version 1")]
    [InlineData("DRM014", "dramatis: [|1.0|]\nnamespace: N\n", "version 1")]
    [InlineData("DRM015", "dramatis: 1\nnamespace: [|My.new|]\n", "keyword")]
    [InlineData("DRM015", "dramatis: 1\nnamespace: [|my schema|]\n", "Did you mean 'MySchema'?")]
    public void Mistake_in_the_head_is_reported_at_its_place(
        string id, string marked, string words, bool isAlone = true)
    {
        if (isAlone)
        {
            Assert.Contains(words, Assert.Single(Marked.Reports(marked)).Message, StringComparison.Ordinal);
        }

        var found = SchemaParser.Parse(new("a", Marked.Text(marked))).Diagnostics.Where(item => item.Rule.Id == id);
        Assert.Contains(found, item => item.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0x7F, "b\n")]
    [InlineData(0x9F, "b\n")]
    [InlineData(0xFFFE, "b\n")]
    [InlineData(0xFFFF, "b\n")]
    [InlineData(0xFEFF, "b\n")]
    [InlineData(0xD800, "b\n")]
    [InlineData(0xD800, "")]
    [InlineData(0xDBFF, "b\n")]
    [InlineData(0xDC00, "b\n")]
    [InlineData(0xDFFF, "b\n")]
    public void Unit_that_is_no_character_is_reported_at_its_place(int unit, string after) =>
        Assert.Contains($"U+{unit:X4}", Assert.Single(Marked.Reports(
            $"dramatis: 1\nnamespace: N\nsummary: a[|{(char)unit}|]{after}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("enums: { E: { a: , b : , c: } }\n")]
    [InlineData("enums: { E: { a: Face, b : , c: } }\n")]
    [InlineData("actors: { A: , B: , C: , D: , E: , F: , G: , H: , I: , J: , K: , L: , M: }\n")]
    [InlineData("summary: >\n  a\n")]
    public void Sound_file_has_no_finding(string file) => Marked.Reports("dramatis: 1\nnamespace: N\n" + file);

    [Fact]
    public void Long_text_is_not_shown_again_quoted()
    {
        var found = Assert.Single(Marked.Reports($"dramatis: 1\nnamespace: N\nsummary: a[|:|] {new string('b', 80)}\n"));

        Assert.DoesNotContain("quoted", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "DRM009")]
    [InlineData("\n# A comment\n", "DRM009")]
    [InlineData("---\n", "DRM009")]
    [InlineData("name,title\n1,2\n", "DRM010")]
    [InlineData("- one\n- two\n", "DRM010")]
    [InlineData("null", "DRM010")]
    [InlineData("d\0r\0a\0m\0a\0t\0i\0s\0:\0 \0001\0", "DRM006")]
    [InlineData("\0\0\0d\0\0\0r", "DRM006")]
    [InlineData("\0\0\0\0\0\0\0\0", "DRM006")]
    public void File_of_another_kind_is_one_finding(string text, string id) =>
        Assert.Equal(id, Assert.Single(SchemaParser.Parse(new("a", text)).Diagnostics).Rule.Id);

    [Fact]
    public void Every_rule_of_the_parser_is_in_the_catalog_once_with_a_test()
    {
        var ids = DiagnosticCatalog.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        var tested = Table.Select(row => (string)row[0]).Concat(["DRM004", "DRM005", "DRM006", "DRM014"]);
        var own = ids.Where(id => string.CompareOrdinal(id, "DRM040") < 0);
        Assert.Equal(own, tested.Distinct().Order(StringComparer.Ordinal));
    }
}
