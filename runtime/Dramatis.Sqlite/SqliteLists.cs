using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Lists as JSON, in which SQLite takes a parameter with several values.</summary>
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(long[]))]
internal sealed partial class SqliteLists : JsonSerializerContext;
