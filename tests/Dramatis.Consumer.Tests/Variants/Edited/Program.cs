using Harbour;

Console.WriteLine(new Port("north") { Name = "Northport" });
