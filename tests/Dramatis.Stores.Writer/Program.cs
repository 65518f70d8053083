using System.Globalization;
using Dramatis;
using Dramatis.Stores.Tests;

// Appends batch after batch and says which are done, until it is killed or has appended the last one.
// Arguments: the file of the store, the number of the first batch, and the number after the last.
var (first, end) = (int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
await using var store = await SqliteFactStore.OpenAsync(args[0], RandomStrife.Format);
Console.WriteLine("ready");
for (var number = first; number < end; number++)
{
    await store.AppendAsync(WrittenBatches.Make(number));
    Console.WriteLine(number);
}
