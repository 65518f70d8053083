using Crews;
using Harbour;
using Ships;

Console.WriteLine($"{Fleet.Petrel}, {new Sailor("vale") { Name = "Ada Vale" }}, {new Port("north") { Name = "Northport" }}");
