using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiecesGen.Corpus.Tests;

/// <summary>A project with the whole corpus as docs compiles without a warning: nullable and XML documentation are checked too.</summary>
public sealed class CompilationTests
{
    private const int MaxEmittedBytes = 4_000_000;

    [CorpusFact]
    public void Python_alone_compiles_without_a_warning() => CorpusRun.For(CorpusPages.Python).AssertCompiles().AssertNullSafe();

    [CorpusFact]
    public void TypeScript_alone_compiles_without_a_warning() => CorpusRun.For(CorpusPages.TypeScript).AssertCompiles().AssertNullSafe();

    [CorpusFact]
    public void Both_dialects_together_compile_without_a_warning() => CorpusRun.For(CorpusPages.Both).AssertCompiles().AssertNullSafe();

    [Fact]
    public void A_public_type_without_documentation_would_be_a_warning()
    {
        GeneratorRun run = new GeneratorSession([], "public class Undocumented;").Run();

        Assert.Contains(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS1591");
    }

    [Fact]
    public void A_null_where_none_may_be_would_be_a_warning()
    {
        GeneratorRun run = new GeneratorSession([], "internal class C { internal string S { get; } = null; }").Run();

        Assert.Contains(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS8625");
    }

    [Fact]
    public void So_it_would_where_a_build_does_not_look()
    {
        GeneratorRun run = new GeneratorSession([], "#nullable disable\ninternal class C { internal string S { get; } = null; }").Run().AssertCompiles();

        Assert.ThrowsAny<Exception>(run.AssertNullSafe);
    }

    [CorpusFact]
    public void Every_call_of_the_docs_is_emitted_in_both_call_styles_and_every_stream_in_one_whatever_the_dialects()
    {
        foreach (string dialect in new[] { CorpusPages.Python, CorpusPages.TypeScript, CorpusPages.Both })
        {
            List<string> methods = [.. InterfaceMethods(CorpusRun.For(dialect))];

            Assert.Equal(316, methods.Count(name => name.EndsWith("ResponseAsync", StringComparison.Ordinal)));
            Assert.Equal((2 * 316) + 7, methods.Count);
        }
    }

    [CorpusFact]
    public void The_emitted_files_of_both_dialects_take_no_more_than_4_megabytes()
    {
        int bytes = CorpusRun.For(CorpusPages.Both).Result.GeneratedSources.Sum(source => Encoding.UTF8.GetByteCount(source.SourceText.ToString()));

        Assert.True(bytes <= MaxEmittedBytes, $"{bytes:N0} bytes were emitted, {MaxEmittedBytes:N0} are allowed.");
    }

    private static IEnumerable<string> InterfaceMethods(GeneratorRun run) =>
        run.Result.GeneratedSources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>())
            .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>())
            .Select(method => method.Identifier.Text);
}
