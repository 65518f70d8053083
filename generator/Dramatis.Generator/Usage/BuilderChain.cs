using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>The members that code sets on a builder, in one expression or through one local variable.</summary>
/// <param name="entity">The type that is built.</param>
internal sealed class BuilderChain(ITypeSymbol entity)
{
    private const string Identification = "Identification";

    private readonly HashSet<string> _set = [];

    /// <summary>True if the code sets the identification. An anonymous actor needs no members.</summary>
    public bool MayBeAnonymous => _set.Contains(Identification);

    /// <summary>The required members that nothing sets, bases first.</summary>
    public IEnumerable<string> Unset => entity.WithBases().Reverse()
        .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(static property => property.IsRequired)
        .Select(static property => property.Name)
        .Distinct()
        .Where(name => !_set.Contains(name));

    /// <summary>The member that a method of a builder is named after: <c>Host</c> of <c>WithHost</c>.</summary>
    public static string? MemberOf(IMethodSymbol method) =>
        method.Name.StartsWith("With", StringComparison.Ordinal) ? method.Name.Substring("With".Length)
        : method.Name.StartsWith("Add", StringComparison.Ordinal) ? method.Name.Substring("Add".Length)
        : null;

    /// <summary>The type that a builder's method helps to build, or null for other methods.</summary>
    public static ITypeSymbol? EntityOf(IMethodSymbol method) => method.ContainingType.WithBases()
        .FirstOrDefault(static type => type.IsRuntime("EntityBuilder"))?.TypeArguments[0];

    /// <summary>Follows a builder back to where it is made.</summary>
    /// <returns>False if code that is not visible here may set members.</returns>
    public bool Follow(IOperation builder)
    {
        var at = builder.Unconverted();
        while (at is IInvocationOperation { Instance: { } receiver } call)
        {
            if (!Take(call))
            {
                return false;
            }

            at = receiver.Unconverted();
        }

        return at switch
        {
            IObjectCreationOperation creation => creation.Initializer is null,
            ILocalReferenceOperation reference => FollowLocal(reference),
            _ => false,
        };
    }

    private bool FollowLocal(ILocalReferenceOperation reference)
    {
        var root = reference.Root();
        var made = root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Symbol, reference.Local));
        return made?.Initializer?.Value is { } value
            && value.Unconverted() is not ILocalReferenceOperation
            && Follow(value)
            && root.ReferencesTo(reference.Local).All(TakeUse);
    }

    /// <summary>
    /// Follows the calls on one use of the variable. After any other use the builder can no longer be followed.
    /// </summary>
    private bool TakeUse(IOperation use)
    {
        var at = use;
        while (at.Parent is IInvocationOperation call && call.Instance == at)
        {
            if (call.TargetMethod.Name is "Build" or "TryBuild")
            {
                return true;
            }

            if (!Take(call))
            {
                return false;
            }

            at = call;
        }

        return at != use && at.Parent is IExpressionStatementOperation;
    }

    private bool Take(IInvocationOperation call)
    {
        if (MemberOf(call.TargetMethod) is not { } member
            || (member != Identification && !entity.WithBases().Any(type => !type.GetMembers(member).IsEmpty)))
        {
            return false;
        }

        _set.Add(member);
        return true;
    }
}
