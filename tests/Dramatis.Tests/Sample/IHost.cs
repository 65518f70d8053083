namespace Dramatis.Tests.Sample;

/// <summary>Who may host.</summary>
public interface IHost : IActor;
