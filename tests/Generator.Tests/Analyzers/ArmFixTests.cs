using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Analyzers;
using PiecesGen.Generator.CodeFixes;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Analyzers;

/// <summary>What editors offer at PG2001 and PG2002: the code before and after.</summary>
public sealed class ArmFixTests
{
    [Fact]
    public Task A_switch_statement_gets_a_section_for_each_missing_response() => VerifyAsync<ResponseSwitchAnalyzer, SwitchArmFix>(
        """
                {|PG2001:switch|} (response.Value)
                {
                    case Ok<string> ok:
                        break;
                }
        """,
        """
                switch (response.Value)
                {
                    case Ok<string> ok:
                        break;
                    case NoContent:
                        throw new NotImplementedException();
                    case Gone<string>:
                        throw new NotImplementedException();
                }
        """);

    [Theory]
    [InlineData(",")]
    [InlineData("")]
    public Task A_switch_expression_gets_an_arm_for_each_missing_response(string comma) => VerifyAsync<ResponseSwitchAnalyzer, SwitchArmFix>(
        $$"""
                int number = response.Value {|PG2001:switch|}
                {
                    Ok<string> => 1,
                    UndocumentedResponse => 2{{comma}}
                };
        """,
        $$"""
                int number = response.Value switch
                {
                    Ok<string> => 1,
                    UndocumentedResponse => 2,
                    NoContent => throw new NotImplementedException(),
                    Gone<string> => throw new NotImplementedException(){{comma}}
                };
        """);

    [Theory]
    [InlineData("response.Match(ok => 1, gone => 3)", "response.Match(ok => 1, noContent => throw new NotImplementedException(), gone => 3)")]
    [InlineData("response.Match(ok => 1, gone => 3, otherwise: other => 4)", "response.Match(ok => 1, noContent => throw new NotImplementedException(), gone => 3, otherwise: other => 4)")]
    [InlineData("response.Match(ok => 1)", "response.Match(ok => 1, noContent => throw new NotImplementedException(), gone => throw new NotImplementedException())")]
    [InlineData("response.Match((Gone<string> taken) => 1)", "response.Match(ok => throw new NotImplementedException(), noContent => throw new NotImplementedException(), (Gone<string> taken) => 1)")]
    [InlineData("response.Match(ok => 1, gone => 3, noContent => 2)", "response.Match(ok => 1, noContent => 2, gone => 3)")]
    [InlineData("response.Match(ok => 1, none => 2, gone => 3, other => 4)", "response.Match(ok => 1, none => 2, gone => 3, otherwise: other => 4)")]
    public Task A_match_gets_its_arms_in_their_order(string before, string after) => VerifyAsync<MatchCallAnalyzer, MatchArmFix>(
        $"        int number = {before.Replace("Match(", "{|PG2002:Match|}(", StringComparison.Ordinal)};",
        $"        int number = {after};");

    [Fact]
    public Task A_match_on_several_lines_stays_on_several_lines() => VerifyAsync<MatchCallAnalyzer, MatchArmFix>(
        """
                response.{|PG2002:Switch|}(
                    ok => { },
                    gone => { });
        """,
        """
                response.Switch(
                    ok => { },
                    noContent => throw new NotImplementedException(),
                    gone => { });
        """);

    [Fact]
    public Task A_name_that_is_in_use_is_not_taken_for_an_arm() => VerifyAsync<MatchCallAnalyzer, MatchArmFix>(
        "        int noContent = 2; int number = response.{|PG2002:Match|}(ok => 1, gone => noContent);",
        "        int noContent = 2; int number = response.Match(ok => 1, _ => throw new NotImplementedException(), gone => noContent);");

    private static async Task VerifyAsync<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("the framework that runs the tests"),
            TestCode = Source(before),
            FixedCode = Source(after),

            // A type alone is parsed as a constant; the text is what counts.
            CodeActionValidationMode = CodeActionValidationMode.None,

            // What the compiler says of the arms is what is mended.
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalReferences.AddRange(TestReferences.All);
        await test.RunAsync();
    }

    private static string Source(string statements) => $$"""
        using System;
        using PiecesGen;

        public static class Consumer
        {
            public static void Look(Responses<Ok<string>, NoContent, Gone<string>> response)
            {
        {{statements}}
            }
        }
        """;
}
