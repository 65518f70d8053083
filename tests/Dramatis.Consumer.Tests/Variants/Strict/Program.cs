using Core;

Console.WriteLine(new State("norland") { Name = "Norland" });
