namespace Articles.Tests.News;

/// <summary>
/// One sentence while it is encoded: its only paragraph, the times that it tells relative to its publication, and the actors
/// that it does not name. These have ids of their own in each sentence.
/// </summary>
internal sealed class Story(Reading reading)
{
    /// <summary>The sentence in its own voice.</summary>
    public Passage Text => reading.At(1);

    /// <summary>The matters that the sentence takes for granted.</summary>
    public Passage Given => Text.Presupposed;

    /// <summary>A state in the present tense.</summary>
    public When Now => When.AsOf(reading);

    public When Past => When.Before(reading);

    public When Future => When.After(reading);

    public When On(DayOfWeek day) => When.Weekday(day, reading);

    public When Last(DayOfWeek day) => When.Last(day, reading);

    public When Day(int offset) => When.Day(reading, offset);

    public When Week(int offset) => When.Week(reading, offset);

    public When Month(int offset) => When.Month(reading, offset);

    /// <summary>A month by its number, which the sentence does not tell the year of.</summary>
    public When In(int month) => When.Month(month, reading);

    public When Last(int month) => When.Last(month, reading);

    public When Weekend => When.Weekend(reading);

    public When Year(int offset) => When.Year(reading, offset);

    public When Ago(string duration) => When.Before(reading, by: duration);

    public When Within(string duration) => When.Within(duration, after: reading);

    public Person One(string name) => Person.Unnamed(Id(name)) with { Name = name };

    public Group Some(string name) => Group.Unnamed(Id(name)) with { Name = name };

    public ArmedForce Force(string name) => ArmedForce.Unnamed(Id(name)) with { Name = name };

    public Facility Spot(string name) => Facility.Unnamed(Id(name)) with { Name = name };

    public Place Area(string name) => Place.Unnamed(Id(name)) with { Name = name };

    public Bloc League(string name) => Bloc.Unnamed(Id(name)) with { Name = name };

    public Asset Thing(string name) => Asset.Unnamed(Id(name)) with { Name = name };

    public Topic Matter(string name) => Topic.Unnamed(Id(name)) with { Name = name };

    public Document Paper(string name) => Document.Unnamed(Id(name)) with { Name = name };

    public MediaOutlet Outlet(string name) => MediaOutlet.Unnamed(Id(name)) with { Name = name };

    public Organisation Organisation(string name) => Core.Organisation.Unnamed(Id(name)) with { Name = name };

    /// <summary>Somebody holds an office, as the sentence takes for granted.</summary>
    /// <param name="holder">The holder.</param>
    /// <param name="institution">The body that has the office.</param>
    /// <param name="title">The office.</param>
    /// <param name="how">The reasons for the institution, if the sentence does not name it.</param>
    public Person Office(Person holder, IInstitution institution, string title, string? how = null)
    {
        var given = how is null ? Given : Given.Infer(how, about: nameof(OfficeHolding.Institution));
        given.Assert(new OfficeHolding(holder, institution, title, during: Now));
        return holder;
    }

    /// <summary>Something is so and so, as the sentence takes for granted.</summary>
    public void Is(Actor matter, string verdict) => Given.Assert(new Assessment(matter, verdict));

    /// <summary>Somebody belongs to a larger actor, as the sentence takes for granted.</summary>
    public T Part<T>(T part, Actor whole)
        where T : Actor
    {
        Given.Assert(new PartOf(part, whole));
        return part;
    }

    /// <summary>The number of a group, as the sentence takes for granted.</summary>
    public T Counted<T>(T group, Quantity number)
        where T : Actor
    {
        Given.Assert(new Size(group, number));
        return group;
    }

    private string Id(string name) => World.Id(reading.Source.Id.Value.ToLowerInvariant() + ":", name);
}
