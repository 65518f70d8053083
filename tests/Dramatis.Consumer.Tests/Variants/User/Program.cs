using Dramatis;
using Crews;
using Ships;

var same = new SameAs { Who = [Fleet.Petrel, new Sailor("vale") { Name = "Ada Vale" }] };
Console.WriteLine(same);
