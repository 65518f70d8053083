using System.Collections.Concurrent;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;
using Dramatis.Tool.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>The code that is generated from a schema, compiled: what its callers see, and the files that it reads.</summary>
internal sealed class SchemaCode
{
    private static readonly ConcurrentDictionary<string, SchemaCode> s_known = new(StringComparer.Ordinal);

    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly CSharpCompilation _compilation;

    private SchemaCode(IReadOnlyList<SchemaText> files)
    {
        Assert.DoesNotContain(SchemaCheck.Run(files), static found => found.IsError());
        var compiled = new CompiledSchema(files);
        _compilation = compiled.Compilation;
        Format = compiled.Load().Format;
    }

    public FactFormat Format { get; }

    /// <summary>The code of some texts, made once.</summary>
    public static SchemaCode Of(IReadOnlyList<string> texts) =>
        s_known.GetOrAdd(string.Concat(texts), _ => new(ChangeExample.Files(texts)));

    /// <summary>What callers may use, a line each: types with what they are, members with their types.</summary>
    public IReadOnlySet<string> Api => Types().Where(static type => !IsInherited(type)).SelectMany(Lines).ToHashSet();

    /// <summary>
    /// The calls of constructors that callers write, a line each: the required arguments by position, and each other
    /// argument by name.
    /// </summary>
    public IReadOnlySet<string> Calls => Constructors()
        .SelectMany(static one => Named(one).Append(Positional(one, one.Parameters.Count(static given => !given.IsOptional))))
        .ToHashSet();

    /// <summary>The calls of constructors that compile, a line each.</summary>
    public IReadOnlySet<string> Accepted => Constructors()
        .SelectMany(static one => Named(one).Concat(Enumerable
            .Range(0, one.Parameters.Length + 1)
            .Where(count => one.Parameters.Skip(count).All(static left => left.IsOptional))
            .Select(count => Positional(one, count))))
        .ToHashSet();

    /// <summary>What callers must set, by the type that has it.</summary>
    public IReadOnlySet<(string Type, string Member)> Required => Types()
        .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(static property => property.IsRequired)
        .Select(static property => (property.ContainingType.ToDisplayString(), property.Name))
        .ToHashSet();

    public IReadOnlySet<string> TypeNames => Types().Select(static type => type.ToDisplayString()).ToHashSet();

    /// <summary>True for a builder that derived builders inherit: generated code alone names it.</summary>
    private static bool IsInherited(INamedTypeSymbol type) => type is { Name: "Builder", IsGenericType: true };

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(s_format);
        yield return $"{type.TypeKind} {name}";
        if (!type.IsAbstract)
        {
            yield return $"new {name}";
        }

        for (var above = type; above is not null; above = above.BaseType)
        {
            if (!IsInherited(above))
            {
                yield return $"{name} : {above.ToDisplayString(s_format)}";
            }

            foreach (var member in above.GetMembers().Where(IsOffered))
            {
                yield return $"{name}.{member.ToDisplayString(s_format)}";
            }
        }

        // What the compiler adds to every record is no news.
        foreach (var one in type.AllInterfaces.Where(static one => one.Name != nameof(IEquatable<>)))
        {
            yield return $"{name} : {one.ToDisplayString(s_format)}";
        }
    }

    private static string Positional(IMethodSymbol constructor, int count) =>
        $"new {constructor.ContainingType.ToDisplayString()}({string.Join(", ", constructor.Parameters.Take(count).Select(Text))})";

    private static IEnumerable<string> Named(IMethodSymbol constructor) => constructor.Parameters
        .Where(static given => given.IsOptional)
        .Select(given => $"new {constructor.ContainingType.ToDisplayString()}(..., {Text(given)})");

    /// <summary>The parameter without a question mark: an argument is a value, and either type takes it.</summary>
    private static string Text(IParameterSymbol parameter) => $"{parameter.Type.ToDisplayString(s_format).TrimEnd('?')} {parameter.Name}";

    /// <summary>
    /// Accessors say what may have to be set; what must be is asked for by <see cref="Required"/>. Generated code alone sets
    /// what an interface has.
    /// </summary>
    private static bool IsOffered(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false }
            and not IMethodSymbol { MethodKind: MethodKind.Constructor }
        && member is not (IPropertySymbol or IMethodSymbol
        {
            MethodKind: MethodKind.PropertySet,
            ContainingType.TypeKind: TypeKind.Interface,
        })
        && !(member is INamedTypeSymbol type && IsInherited(type));

    private IEnumerable<IMethodSymbol> Constructors() => Types()
        .Where(static type => !type.IsAbstract && !IsInherited(type))
        .SelectMany(static type => type.InstanceConstructors)
        .Where(static one => one.DeclaredAccessibility == Accessibility.Public && !one.IsImplicitlyDeclared);

    private IEnumerable<INamedTypeSymbol> Types() => _compilation.Assembly.GlobalNamespace.GetNamespaceMembers()
        .SelectMany(static space => space.GetTypeMembers())
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(static type => type.GetTypeMembers().Prepend(type));
}
