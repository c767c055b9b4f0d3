using System.Reflection;
using System.Text;

namespace PiecesGen.Benchmarks.Clients.Payloads;

/// <summary>What the server answers with: one distribution of 1.3 KB as Pieces OS sends it, or many of them.</summary>
internal static class Payload
{
    public static byte[] Distribution { get; } = Load("distribution.json");

    /// <summary>A list of distributions that differ in their identifiers.</summary>
    public static byte[] Distributions(int count)
    {
        string one = Encoding.UTF8.GetString(Distribution);
        var many = new StringBuilder("{\"iterable\":[");
        for (int i = 0; i < count; i++)
        {
            many.Append(i == 0 ? "" : ",").Append(one.Replace("6f6b1c39", $"{i:x8}", StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(many.Append("]}").ToString());
    }

    private static byte[] Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
