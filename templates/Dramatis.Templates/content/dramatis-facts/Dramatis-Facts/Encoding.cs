using Dramatis;
using Shipping;

namespace Facts;

/// <summary>The claims of two sources.</summary>
public static class Encoding
{
    /// <summary>Makes a fact base of two sources that disagree.</summary>
    public static FactBase Read()
    {
        var vale = new Person("vale") { Name = "Ada Vale" };
        var line = new Company("north-line") { Name = "North Line" };
        var ship = new Ship("petrel") { Name = "Petrel" };
        var port = new Port("northport") { Name = "Northport" };
        var builder = new FactBase.Builder();

        // "The Petrel of North Line called at Northport on 3 May." (first paragraph)
        var gazette = builder.Read(new Source("gazette") { Title = "Arrivals", Published = "2024-05-04" }).At(1);
        gazette.Assert(new Call { Ship = ship, Port = port, On = "2024-05-03" });
        gazette.Assert(new Ownership { Owner = line, Ship = ship, During = "2024-05" });

        // "Ada Vale says that the Petrel did not call at Northport, and that it will." (second paragraph)
        var courier = builder.Read(new Source("courier") { Title = "No Petrel", Published = "2024-05-05" }).At(2);
        courier.By(vale).Deny(new Call { Ship = ship, Port = port, On = "2024-05-03" });
        courier.By(vale).Plan(new Call { Ship = ship, Port = port, On = "2024-06" });

        return builder.Build();
    }
}
