using System.Text.RegularExpressions;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes the classes of statuses of an OpenAPI document (2XX) as their first number: NSwag writes them into C# as they are.</summary>
internal static partial class NumberedStatuses
{
    public static void Write(string document) => File.WriteAllText(document, Class().Replace(File.ReadAllText(document), "00"));

    [GeneratedRegex("""(?<="[1-5])XX(?=":)""")]
    private static partial Regex Class();
}
