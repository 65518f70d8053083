namespace Dramatis.Schema.Syntax.Reading;

/// <summary>The forms that names have.</summary>
internal enum NameForm
{
    /// <summary>Of types, enums, actors, roles and relations: <c>OfficeHolding</c>.</summary>
    Declaration,

    /// <summary>Of fields and role positions: <c>bornOn</c>.</summary>
    Member,

    /// <summary>Of enum values and rules: <c>de-jure</c>.</summary>
    Dashed,
}
