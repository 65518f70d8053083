namespace Dramatis.Tests.Sample;

/// <summary>A fact base to fill, two sources and those who occur in them.</summary>
public sealed class World
{
    public World()
    {
        Article = Facts.Read(new Source("article") { Title = "Talks in the strait" });
        Report = Facts.Read(new Source("report"));
    }

    public static Person Vale { get; } = new("vale") { Name = "Vale" };

    public static Person Moor { get; } = new("moor") { Name = "Moor" };

    public static State Norland { get; } = new("norland") { Name = "Norland", Code = "NL" };

    public static State Sudland { get; } = new("sudland") { Name = "Sudland", Code = "SL" };

    public static Organisation Courier { get; } = new("courier") { Name = "The Courier" };

    public static Organisation Radio { get; } = new("radio") { Name = "Radio North" };

    public static Place Port { get; } = new("port") { Name = "The port" };

    public static Meeting Talks { get; } = new() { Participants = [Norland, Sudland] };

    public static Recognition Recognised { get; } = new() { Holder = Sudland, Recognised = Norland };

    public static SoleOffice Office { get; } = new()
    {
        Holder = Vale,
        Institution = Norland,
        Title = "Minister",
        During = "2022/2024",
    };

    public static Support Supported { get; } = new()
    {
        Supporters = [Vale, Norland],
        Supported = Sudland,
        During = "2024",
    };

    public static Rejection Rejected { get; } = new()
    {
        Opponent = Norland,
        Opposed = Sudland,
        During = "2023/2025",
    };

    public FactBase.Builder Facts { get; } = new();

    public Reading Article { get; }

    public Reading Report { get; }

    /// <summary>Vale, as both outlets report her.</summary>
    public Passage ValeSays => Article.At(5).By(Courier, Radio).By(Vale);

    public FactBase Built => Facts.Build();
}
