using Articles;
using Articles.Reporting;

// Relative to the working directory of the program.
const string FilePath = "artifacts/articles/articles.jsonl";
const string PagePath = "artifacts/articles/articles.html";

try
{
    var facts = Encoding.Make();
    Overview.Print(facts, Console.Out);
    new Comparison(facts, new Page(Console.Out)).Print();
    foreach (var source in Encoding.Sources)
    {
        new ArticleReport(facts, source, new Page(Console.Out)).Print();
    }

    Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
    Encoding.Format.Save(facts, FilePath);
    facts.WriteReport(PagePath, Encoding.Page);
    Console.WriteLine();
    Console.WriteLine($"The facts are in {FilePath}, the page to look at them in {PagePath}.");
    return 0;
}
catch (ValidationException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
catch (ReportException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 2;
}
catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{FilePath} cannot be written: {failed.Message}");
    return 2;
}
