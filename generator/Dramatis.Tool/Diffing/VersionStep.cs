namespace Dramatis.Tool.Diffing;

/// <summary>The step of Semantic Versioning that a change needs.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}
