using System.Reflection;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Puts an actor or a relation together with the builder that was generated for it.</summary>
internal sealed class EntityForm(EntityDeclaration declared, LoadedSchema loaded)
{
    private static readonly MethodInfo s_add = typeof(EntityForm).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Type _type = loaded.Of(declared.CSharpName);

    private delegate TBuilder Adder<TBuilder, T>(TBuilder builder, ReadOnlySpan<T> values);

    public EntityDeclaration Declared => declared;

    public Type Type => _type;

    /// <summary>The values of the members by their written names; what is not there is left out.</summary>
    public Dictionary<string, List<object>> Members { get; init; } = [];

    /// <summary>Of an actor, who it is; of a relation, which happening it tells of.</summary>
    public EntityId? Id { get; init; }

    public Identification Identification { get; init; }

    /// <summary>When it happened or held.</summary>
    public When? Time { get; init; }

    /// <summary>The same, with other values of one member.</summary>
    public EntityForm With(string member, List<object> values) => new(declared, loaded)
    {
        Members = new(Members) { [member] = values },
        Id = Id,
        Identification = Identification,
        Time = Time,
    };

    /// <summary>The value, null where it is not valid; and what is wrong with it.</summary>
    public (Entity? Value, ValidationReport Report) Build()
    {
        var type = _type.GetNestedType("Builder")!;
        var builder = Activator.CreateInstance(type, declared.IsRelation ? [] : [Id!.Value])!;
        if (!declared.IsRelation)
        {
            Call(builder, "WithIdentification", Identification);
        }
        else if (Id is { } id)
        {
            Call(builder, "WithId", id);
        }

        if (Time is not null)
        {
            Call(builder, declared.Aspect == "event" ? "WithOn" : "WithDuring", Time);
        }

        foreach (var (name, values) in Members)
        {
            Give(builder, declared.Members[name], values);
        }

        object?[] built = [null, null];
        type.GetMethod("TryBuild")!.Invoke(builder, built);
        return ((Entity?)built[0], (ValidationReport)built[1]!);
    }

    /// <summary>A field's value in C#, from how it is written.</summary>
    public object Field(Member member, string text)
    {
        var value = member.Domain.Clr(text);
        return member.Type is null ? value
            : member.Type.Section == "enums" ? Enum.Parse(loaded.Of(member.Type.CSharpName), Names.Pascal(text))
            : Activator.CreateInstance(loaded.Of(member.Type.CSharpName), value)!;
    }

    /// <summary>A value of an enum that it does not have.</summary>
    public object Undefined(Member member) => Enum.ToObject(loaded.Of(member.Type!.CSharpName), 4711);

    private static void Give(object builder, Member member, List<object> values)
    {
        if (!member.Count.IsMany)
        {
            values.ForEach(value => Call(builder, "With" + member.CSharpName, value));
            return;
        }

        var method = builder.GetType().GetMethod("Add" + member.CSharpName)!;
        var item = method.GetParameters()[0].ParameterType.GenericTypeArguments[0];
        s_add.MakeGenericMethod(builder.GetType(), item).Invoke(null, [method, builder, values]);
    }

    // A span cannot be handed over by reflection.
    private static void Add<TBuilder, T>(MethodInfo method, TBuilder builder, List<object> values) =>
        method.CreateDelegate<Adder<TBuilder, T>>()(builder, [.. values.Cast<T>()]);

    private static void Call(object builder, string method, object value) => builder.GetType().GetMethod(method)!.Invoke(builder, [value]);
}
