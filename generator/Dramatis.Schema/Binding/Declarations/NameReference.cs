namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A name that refers to something, without its place.</summary>
public sealed record NameReference(string? Qualifier, string Name)
{
    public string Written => Qualifier is null ? Name : $"{Qualifier}.{Name}";
}
