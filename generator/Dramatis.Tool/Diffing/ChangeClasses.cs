namespace Dramatis.Tool.Diffing;

/// <summary>What a change breaks; nothing where none is set.</summary>
[Flags]
internal enum ChangeClasses
{
    None = 0,

    /// <summary>C# that uses the generated code may not compile any more.</summary>
    Source = 1,

    /// <summary>Facts that were stored may not be read any more.</summary>
    Data = 2,

    /// <summary>The same facts are read, and say something else.</summary>
    Meaning = 4,
}
