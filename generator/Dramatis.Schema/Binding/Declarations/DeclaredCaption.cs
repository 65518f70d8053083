using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A template.</summary>
public sealed record DeclaredCaption(EquatableArray<BoundCaptionPart> Parts);
