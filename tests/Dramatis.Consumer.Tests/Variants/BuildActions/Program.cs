using System.Reflection;
using Dramatis;

Actor[] things =
[
    new ContentSpace.Thing("a") { Name = "content" },
    new EmbeddedSpace.Thing("b") { Name = "embedded" },
    new CompiledSpace.Thing("c") { Name = "compiled" },
    new AdditionalSpace.Thing("d") { Name = "additional" },
    new SchemaSpace.Thing("e") { Name = "schema" },
    new NoneSpace.Thing("f") { Name = "none" },
    new LinkedSpace.Thing("g") { Name = "linked" },
    new ForeignSpace.Thing("h") { Name = "foreign" },
];
Console.WriteLine(string.Join(' ', things.Select(thing => thing.Caption)));
Console.WriteLine(string.Join(' ', Assembly.GetExecutingAssembly().GetManifestResourceNames()));
