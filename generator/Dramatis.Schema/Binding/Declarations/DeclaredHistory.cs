using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>What becomes and became of an entry; unlike prose it has an effect where the entry is inherited.</summary>
public sealed record DeclaredHistory(string? Obsolete, EquatableArray<string> RenamedFrom);
