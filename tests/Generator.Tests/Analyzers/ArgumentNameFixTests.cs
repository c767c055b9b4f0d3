using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Generator.CodeFixes;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>What editors offer at PG2010: the code before and after.</summary>
public sealed class ArgumentNameFixTests
{
    [Theory]
    [InlineData("Find(\"a\", {|PG2010:\"red\"|})", "Find(\"a\", colour: \"red\")")]
    [InlineData("Find(\"a\", colour: \"red\", {|PG2010:true|})", "Find(\"a\", colour: \"red\", @is: true)")]
    [InlineData("Find(\n            \"a\",\n            {|PG2010:\"red\"|})", "Find(\n            \"a\",\n            colour: \"red\")")]
    public Task An_argument_gets_its_name_where_it_stands(string before, string after) => VerifyAsync(before, after);

    [Fact]
    public Task All_arguments_of_a_call_get_theirs_at_once() =>
        VerifyAsync("Find(\"a\", {|PG2010:\"red\"|}, {|PG2010:true|})", "Find(\"a\", colour: \"red\", @is: true)");

    private static async Task VerifyAsync(string before, string after)
    {
        var test = new CSharpCodeFixTest<ArgumentNameAnalyzer, ArgumentNameFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("the framework that runs the tests"),
            TestCode = Source(before),
            FixedCode = Source(after),
            NumberOfFixAllIterations = 1,
            NumberOfIncrementalIterations = 1,
        };
        test.TestState.AdditionalReferences.AddRange(TestReferences.All);
        await test.RunAsync();
    }

    private static string Source(string call) => $$"""
        [System.CodeDom.Compiler.GeneratedCode("PiecesGen", "0.1.0")]
        public static class Things
        {
            public static int Find(string id, string colour = "", bool @is = false) => 0;
        }

        public static class Caller
        {
            public static int Call() => Things.{{call}};
        }
        """;
}
