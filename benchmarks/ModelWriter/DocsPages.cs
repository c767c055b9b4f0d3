using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Formats;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Reads pages as the compiler does, so that the written models are those of the generated client.</summary>
internal static class DocsPages
{
    public static WrittenModels Read(string folder, string @namespace)
    {
        var options = new Options(Namespace: @namespace);
        string[] pages = [.. Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        MergeResult merge = ModelMerger.Merge(
            [.. pages.Select(page => DocsFormats.Read(page, File.ReadAllText(page), CancellationToken.None))], options, CancellationToken.None);
        return new WrittenModels(ClientNames.NameAll([new ClientModel(options, merge.Model)])[0]);
    }
}
