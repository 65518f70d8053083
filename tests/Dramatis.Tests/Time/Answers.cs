namespace Dramatis.Tests;

/// <summary>Whether an answer is honest.</summary>
internal static class Answers
{
    /// <summary>Yes must hold for all that is admitted, No for none of it; what is open allows neither.</summary>
    public static void Holds<T>(
        Truth answer, IEnumerable<T> values, Func<T, bool> isSo, Func<T, bool>? orMaybe = null)
    {
        foreach (var value in values)
        {
            var isOpen = orMaybe?.Invoke(value) == true;
            if ((answer == Truth.Yes && (isOpen || !isSo(value))) || (answer == Truth.No && (isOpen || isSo(value))))
            {
                Assert.Fail($"{answer} does not hold for {value}");
            }
        }
    }
}
