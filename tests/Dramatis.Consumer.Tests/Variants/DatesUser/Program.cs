using System.Runtime.Versioning;
using Dramatis;

var target = typeof(EdtfDate).Assembly.GetCustomAttributes(typeof(TargetFrameworkAttribute), inherit: false)
    .Cast<TargetFrameworkAttribute>()
    .Single()
    .FrameworkName;
Console.WriteLine($"{target}: {Dates.Founding.Describe("1984-05~", "2023-02-29")}");
