using BenchmarkDotNet.Attributes;
using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>Where the generator's own time goes.</summary>
[MemoryDiagnoser]
public class Phases
{
    private IReadOnlyList<MemoryText> _pages = [];
    private PageFacts[] _facts = [];
    private ApiModel _model = null!;
    private NamedModel _named = null!;

    [GlobalSetup]
    public void Setup()
    {
        _pages = CopiedPages.For(copies: 1);
        _facts = ReadAll();
        _model = ModelMerger.Merge(_facts, Options.None, CancellationToken.None).Model;
        _named = ClientNames.NameAll([new ClientModel(Options.None, _model)])[0];
    }

    [Benchmark]
    public object Read() => ReadAll();

    [Benchmark]
    public object Merge() => ModelMerger.Merge(_facts, Options.None, CancellationToken.None);

    [Benchmark]
    public object Name() => ClientNames.NameAll([new ClientModel(Options.None, _model)]);

    [Benchmark]
    public int Emit()
    {
        int length = ClientEmitter.Emit(_named.Client!).Text.Length;
        foreach (NamedGroup group in _named.Groups)
        {
            length += GroupEmitter.Emit(group).Text.Length;
        }

        foreach (NamedSchema schema in _named.Schemas)
        {
            length += SchemaEmitter.Emit(schema).Text.Length;
        }

        return length;
    }

    private PageFacts[] ReadAll() => [.. _pages.Select(page => DocsFormats.Read(page.Path, page.Text, CancellationToken.None))];
}
