namespace Dramatis.Schema.Diagnostics;

/// <summary>The rules for the form of a file, which the parser checks.</summary>
public static partial class DiagnosticCatalog
{
    public static DiagnosticRule YamlSyntax { get; } = new("DRM001", "YAML syntax error", SchemaSeverity.Error);

    public static DiagnosticRule UnsupportedYaml { get; } =
        new("DRM002", "Unsupported YAML feature", SchemaSeverity.Error);

    public static DiagnosticRule TagForText { get; } = new("DRM003", "Text read as a tag", SchemaSeverity.Error);

    public static DiagnosticRule TooDeep { get; } = new("DRM004", "Nesting too deep", SchemaSeverity.Error);

    public static DiagnosticRule FileTooLarge { get; } = new("DRM005", "File too large", SchemaSeverity.Error);

    public static DiagnosticRule Unreadable { get; } = new("DRM006", "File that is not UTF-8", SchemaSeverity.Error);

    public static DiagnosticRule ForbiddenCharacter { get; } =
        new("DRM007", "Forbidden character", SchemaSeverity.Error);

    public static DiagnosticRule UnknownKey { get; } = new("DRM008", "Unknown key", SchemaSeverity.Error);

    public static DiagnosticRule MissingKey { get; } = new("DRM009", "Missing key", SchemaSeverity.Error);

    public static DiagnosticRule WrongNode { get; } = new("DRM010", "Wrong kind of node", SchemaSeverity.Error);

    public static DiagnosticRule DuplicateKey { get; } = new("DRM011", "Duplicate key", SchemaSeverity.Error);

    public static DiagnosticRule LostWords { get; } = new("DRM012", "Words lost in a flow map", SchemaSeverity.Error);

    public static DiagnosticRule MapForCaption { get; } =
        new("DRM013", "Map where a caption is expected", SchemaSeverity.Error);

    public static DiagnosticRule LanguageVersion { get; } =
        new("DRM014", "Unsupported language version", SchemaSeverity.Error);

    public static DiagnosticRule BadNamespace { get; } = new("DRM015", "Bad namespace", SchemaSeverity.Error);

    public static DiagnosticRule BadVersion { get; } = new("DRM016", "Bad version", SchemaSeverity.Error);

    public static DiagnosticRule BadName { get; } = new("DRM017", "Malformed name", SchemaSeverity.Error);

    public static DiagnosticRule NameTooLong { get; } = new("DRM018", "Name too long", SchemaSeverity.Error);

    public static DiagnosticRule BadBoolean { get; } = new("DRM019", "Value that is neither true nor false", SchemaSeverity.Error);

    public static DiagnosticRule BadTypeExpression { get; } =
        new("DRM020", "Bad type expression", SchemaSeverity.Error);

    public static DiagnosticRule BadMultiplicity { get; } = new("DRM021", "Bad multiplicity", SchemaSeverity.Error);

    public static DiagnosticRule DefaultBesideMultiplicity { get; } =
        new("DRM022", "Default beside a multiplicity", SchemaSeverity.Error);

    public static DiagnosticRule BadSeverity { get; } = new("DRM023", "Bad severity of a rule", SchemaSeverity.Error);

    public static DiagnosticRule BadTemplate { get; } = new("DRM024", "Bad template", SchemaSeverity.Error);

    public static DiagnosticRule BadRangeForm { get; } = new("DRM025", "Malformed range", SchemaSeverity.Error);

    public static DiagnosticRule EmptyEnum { get; } = new("DRM026", "Enum without values", SchemaSeverity.Error);

    public static DiagnosticRule AmbiguousEnum { get; } =
        new("DRM027", "Ambiguous key of an enum", SchemaSeverity.Error);

    public static DiagnosticRule MissingText { get; } = new("DRM028", "Missing text", SchemaSeverity.Error);

    public static DiagnosticRule TwoDefaults { get; } = new("DRM029", "Default given twice", SchemaSeverity.Error);

    public static DiagnosticRule AbstractTrait { get; } =
        new("DRM030", "Trait declared abstract", SchemaSeverity.Error);

    public static DiagnosticRule MisplacedOption { get; } =
        new("DRM031", "Option that does not belong here", SchemaSeverity.Error);

    public static DiagnosticRule BadStrength { get; } =
        new("DRM032", "Opposite that is neither hard nor soft", SchemaSeverity.Error);

    private static DiagnosticRule[] SyntaxRules =>
    [
        YamlSyntax,
        UnsupportedYaml,
        TagForText,
        TooDeep,
        FileTooLarge,
        Unreadable,
        ForbiddenCharacter,
        UnknownKey,
        MissingKey,
        WrongNode,
        DuplicateKey,
        LostWords,
        MapForCaption,
        LanguageVersion,
        BadNamespace,
        BadVersion,
        BadName,
        NameTooLong,
        BadBoolean,
        BadTypeExpression,
        BadMultiplicity,
        DefaultBesideMultiplicity,
        BadSeverity,
        BadTemplate,
        BadRangeForm,
        EmptyEnum,
        AmbiguousEnum,
        MissingText,
        TwoDefaults,
        AbstractTrait,
        MisplacedOption,
        BadStrength,
    ];
}
