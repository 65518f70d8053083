using Harbour;

Port port = null;
port = new Port("north") { Name = "Northport" };
System.Console.WriteLine(port);
