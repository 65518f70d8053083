using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>What texts are found while a file is read.</summary>
public sealed class TextCacheTests
{
    private readonly TextCache _texts = new();

    [Theory]
    [InlineData("")]
    [InlineData("engineer")]
    [InlineData("Ingénieur 👩‍🚀")]
    public void A_text_is_what_its_bytes_say(string text) => Assert.Equal(text, Get(text));

    [Fact]
    public void What_is_repeated_is_one_object() => Assert.Same(Get("engineer"), Get("engineer"));

    [Fact]
    public void Threads_that_read_at_once_never_get_each_others_texts()
    {
        // Two that take each other's place.
        var texts = Enumerable.Range(0, 100_000)
            .Select(static i => $"text {i}")
            .GroupBy(static text => (uint)QuickHash.Seeded(Encoding.UTF8.GetBytes(text)) % TextCache.Slots)
            .First(static alike => alike.Count() > 1)
            .Take(2)
            .ToArray();

        Parallel.ForEach(texts, text =>
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                Assert.Equal(text, Get(text));
            }
        });
    }

    private string Get(string text) => _texts.Get(Encoding.UTF8.GetBytes(text));
}
