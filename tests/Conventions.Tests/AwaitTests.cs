using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>The task of a call is made when the call has to wait, which only <c>Until</c> sees: a call that waited for anything else would be given to another caller while it runs.</summary>
public sealed class AwaitTests
{
    [Theory]
    [InlineData("NET8_0_OR_GREATER")]
    [InlineData("NETSTANDARD2_0")]
    public void All_that_a_call_awaits_goes_through_Until(string framework)
    {
        string text = File.ReadAllText(RepositoryRoot.File("runtime/Http/Calls/CallRunner.cs"));
        string[] awaited =
        [
            .. CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(preprocessorSymbols: [framework])).GetRoot()
                .DescendantNodes()
                .OfType<AwaitExpressionSyntax>()
                .Select(wait => wait.Expression.ToString()),
        ];

        Assert.True(awaited.Length > 2);
        Assert.All(awaited, expression => Assert.StartsWith("call.Until(", expression, StringComparison.Ordinal));
    }
}
