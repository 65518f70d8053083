using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The rules of a type. No other output contains paths and lines of the schema.</summary>
/// <param name="Imports">The namespaces in scope, in addition to those of every rule.</param>
/// <param name="Declaration"><c>partial record Meeting</c>, <c>partial interface IStake</c> ...</param>
public sealed record RulesModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Imports,
    string Declaration,
    EquatableArray<RuleModel> Rules) : SourceModel(HintName, Namespace);
