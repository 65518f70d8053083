using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The checks of the fields that an interface declares.</summary>
/// <param name="Usings">The classes of enums in other namespaces.</param>
/// <param name="Access">The modifier of the checks.</param>
/// <param name="Members">A check for each field that has something to check.</param>
/// <param name="Constants">The bounds that have to be parsed.</param>
/// <param name="Patterns">The patterns that the interface declares itself.</param>
public sealed record SharedChecksModel(
    EquatableArray<string> Usings,
    string Access,
    EquatableArray<MemberCheckModel> Members,
    EquatableArray<ConstantModel> Constants,
    EquatableArray<PatternModel> Patterns);

/// <summary>A static method that checks one field of a value of the interface.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Checks">The statements over <c>it</c> and <c>report</c>.</param>
public sealed record MemberCheckModel(string Method, EquatableArray<CheckModel> Checks);
