using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The rules of a type: the one output that knows a path and a line.</summary>
/// <param name="Imports">Namespaces in scope beside those of every rule.</param>
/// <param name="Declaration"><c>partial record Meeting</c>, <c>partial interface IStake</c> ...</param>
public sealed record RulesModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Imports,
    string Declaration,
    EquatableArray<RuleModel> Rules) : SourceModel(HintName, Namespace);
