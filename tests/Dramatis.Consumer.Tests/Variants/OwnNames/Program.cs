using Acme.Harbour;

Console.WriteLine(new Visit { Visitor = new("vale") { Name = "Ada Vale" }, Port = new("north") { Name = "Northport" } });
Console.WriteLine(new Actor());
