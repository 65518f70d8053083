using Harbour;
using Ships;

Console.WriteLine($"{Fleet.Petrel}, {new Port("north") { Name = "Northport" }}");
