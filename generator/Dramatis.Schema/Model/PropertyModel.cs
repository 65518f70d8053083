namespace Dramatis.Schema.Model;

/// <summary>A property, and the member of the builder that sets it.</summary>
/// <param name="Origin">The declaration that documentation refers to.</param>
/// <param name="Accessors"><c>get; init;</c> or <c>get;</c>.</param>
/// <param name="Modifiers"><c>required </c> or <c>new </c> or nothing.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Initializer"><c> = value;</c> or nothing.</param>
/// <param name="Item">
/// The type that the builder takes: without the question mark; for a list the type of one item.
/// </param>
/// <param name="IsMany">True if the member is a list, to which the builder adds.</param>
/// <param name="IsNoted">True if the builder notes that it is set, since validation cannot see that it is not.</param>
public sealed record PropertyModel(
    Documentation Doc,
    string Origin,
    string Modifiers,
    string Type,
    string Name,
    string Accessors,
    string Initializer,
    string Item,
    bool IsMany,
    bool IsNoted);
