using Dramatis.Schema.Model;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints models by their templates.</summary>
public static class SourceRenderer
{
    private static readonly TemplateRenderer s_templates = new(typeof(SourceRenderer).Assembly);

    /// <summary>The text of a file: LF line ends, one at the end.</summary>
    public static string Render(SourceModel model) => s_templates.Render(TemplateOf(model), model);

    private static string TemplateOf(SourceModel model) => model switch
    {
        ActorModel => "actor",
        EnumModel => "enum",
        InterfaceModel => "interface",
        ModelClassModel => "model_class",
        RelationModel => "relation",
        RoleModel => "role",
        RolePlayersModel => "role_players",
        RulesModel => "rules",
        ValueTypeModel => "value_type",
        _ => throw new ArgumentException($"No template prints a {model.GetType().Name}.", nameof(model)),
    };
}
