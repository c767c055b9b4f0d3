using System.Reflection;
using System.Text;

namespace PiecesGen.Benchmarks.Clients.Payloads;

/// <summary>What is answered with: a distribution of 1.3 KB as Pieces OS sends it, an allocation, an asset of 47 KB with all that belongs to it, or many of them.</summary>
internal static class Payload
{
    public static byte[] Distribution { get; } = Load("distribution.json");

    public static byte[] Allocation { get; } = Load("allocation.json");

    public static byte[] Asset { get; } = Load("asset.json");

    /// <summary>The one thing that a server has at a path.</summary>
    public static byte[] For(string path) => path.StartsWith("/allocation/", StringComparison.Ordinal) ? Allocation : Distribution;

    public static byte[] Distributions(int count) => Many(Distribution, "6f6b1c39", count);

    public static byte[] Assets(int count) => Many(Asset, "c04e34d4", count);

    /// <summary>A list of documents that differ in their identifiers.</summary>
    /// <param name="id">How the document's own begins.</param>
    private static byte[] Many(byte[] document, string id, int count)
    {
        string one = Encoding.UTF8.GetString(document);
        var many = new StringBuilder("{\"iterable\":[");
        for (int i = 0; i < count; i++)
        {
            many.Append(i == 0 ? "" : ",").Append(one.Replace(id, $"{i:x8}", StringComparison.Ordinal));
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
