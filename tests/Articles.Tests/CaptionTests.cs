using System.Reflection;

namespace Articles.Tests;

/// <summary>A caption of a shipped relation shows whatever is given.</summary>
public sealed class CaptionTests
{
    private static readonly Type[] s_types = typeof(Meeting).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(IPlayer).IsAssignableFrom(type) && type.Namespace is "Core" or "Diplomacy" or "Violence" or "Politics")
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .ToArray();

    public static TheoryData<Type> Relations => [.. s_types.Where(static type => typeof(Relation).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Relations))]
    public void Caption_shows_every_given_member(Type type)
    {
        var members = type.GetProperties().Where(IsMember).ToList();
        var optional = members.FindAll(static member => !IsRequired(member));

        // All, all but one, each alone and each pair of those that can be left out.
        IEnumerable<PropertyInfo[]> left =
        [
            [], .. optional.Select(static one => new[] { one }),
            [.. optional], .. optional.Select(one => optional.FindAll(other => other != one).ToArray()),
            .. optional.SelectMany(one => optional.Select(two => optional.FindAll(other => other != one && other != two).ToArray())),
        ];
        foreach (var given in left.Select(some => members.FindAll(member => !some.Contains(member))))
        {
            var relation = (Relation)Activator.CreateInstance(type)!;
            var shown = given.SelectMany(member => Fill(relation, member)).ToList();
            Assert.All(shown, value => Assert.Contains(value, relation.Caption, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Caption_names_what_its_template_leaves_out()
    {
        var meeting = new Meeting
        {
            Participants = [Kabulov, Muttaqi],
            Host = Russia,
            Format = MeetingFormat.InPerson,
            Occasion = "a conference",
        };
        Assert.Equal(
            $"{Kabulov}, {Muttaqi} meet (host: {Russia}; occasion: a conference; format: in-person)", meeting.Caption);
    }

    [Fact]
    public void Caption_of_a_claim_ends_with_its_time()
    {
        var timed = Facts.Claims.Select(static claim => claim.Whole)
            .Where(static claim => claim.What is EventRelation { On: not null } or StateRelation { During: not null })
            .ToList();

        Assert.NotEmpty(timed);
        Assert.All(timed, static claim => Assert.EndsWith(
            $"{claim.What.Caption}, {ClaimWords.TimeText(claim)}", claim.Caption, StringComparison.Ordinal));
    }

    private static bool IsMember(PropertyInfo property) =>
        property.SetMethod is not null && property.Name is not ("Id" or "On" or "During");

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    /// <summary>Gives a relation a value, or two where it can have several.</summary>
    /// <returns>The texts to be found.</returns>
    private static IEnumerable<string> Fill(Relation relation, PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (!type.IsGenericType)
        {
            var value = Value(type, member.Name);
            member.SetValue(relation, value);
            return [Shown(value)];
        }

        var of = type.GetGenericArguments()[0];
        var values = new[] { Value(of, member.Name + " one"), Value(of, member.Name + " two") };
        var many = typeof(CaptionTests).GetMethod(nameof(Two), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(of)
            .Invoke(null, values);
        member.SetValue(relation, many);
        return values.Select(Shown);
    }

    private static Many<T> Two<T>(T one, T two) => [one, two];

    private static object Value(Type type, string name) =>
        type == typeof(string) ? $"text of {name}"
        : type == typeof(bool) ? true
        : type == typeof(Quantity) ? Quantity.Exactly(700 + name.Length)
        : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
        : type == typeof(Relation) ? Nationality(name)
        : typeof(IPlayer).IsAssignableFrom(type) ? Player(type, name)
        : type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [$"text of {name}", null])!;

    private static object Player(Type type, string name)
    {
        var fitting = s_types.First(type.IsAssignableFrom);
        if (typeof(Actor).IsAssignableFrom(fitting))
        {
            var actor = (Actor)Activator.CreateInstance(fitting, (EntityId)$"id-of-{name.Replace(' ', '-')}")!;
            fitting.GetProperty("Name")!.SetValue(actor, $"The {name}");
            return actor;
        }

        var relation = (Relation)Activator.CreateInstance(fitting)!;
        foreach (var member in fitting.GetProperties().Where(IsMember))
        {
            _ = Fill(relation, member).Count();
        }

        return relation;
    }

    private static Nationality Nationality(string name) => new()
    {
        National = new Person("somebody") { Name = $"Somebody of {name}" },
        State = Russia,
    };

    private static string Shown(object value) => value switch
    {
        IPlayer player => player.Caption,
        bool flag => flag ? "true" : "false",
        Enum word => string.Concat(word.ToString().Select(static (c, i) =>
            char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())),
        _ => value.ToString()!,
    };
}
