using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary><c>dotnet test --filter "Speed!=slow"</c> starts no process: a class whose tests do, by whatever class in between, is marked as slow, or its project is.</summary>
public sealed class SpeedTests
{
    public static TheoryData<string> Projects =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("tests"), "*.Tests.csproj", SearchOption.AllDirectories)
            .Where(project => !File.ReadAllText(project).Contains("<TestSpeed>slow</TestSpeed>", StringComparison.Ordinal))
            .Select(project => Path.GetFileName(Path.GetDirectoryName(project)!))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Tests_that_start_processes_are_marked_as_slow(string project)
    {
        TypeDeclarationSyntax[] types = [.. TypesBelow($"tests/{project}"), .. TypesBelow("tests/Support")];
        HashSet<TypeDeclarationSyntax> starting = [.. types.Where(StartsProcesses)];
        int before;
        do
        {
            before = starting.Count;
            HashSet<string> names = [.. starting.Select(type => type.Identifier.ValueText)];
            starting.UnionWith(types.Where(type => type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText))));
        }
        while (starting.Count > before);

        Assert.Empty(starting.Where(type => HasTests(type) && !IsMarked(type)).Select(type => type.Identifier.ValueText));
    }

    private static IEnumerable<TypeDeclarationSyntax> TypesBelow(string folder) => RepositoryRoot.Sources(folder)
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>());

    private static bool StartsProcesses(TypeDeclarationSyntax type) => type.DescendantNodes().Any(node =>
        node is IdentifierNameSyntax { Identifier.ValueText: "ProcessStartInfo" } or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Process" }, Name.Identifier.ValueText: "Start" });

    private static bool HasTests(TypeDeclarationSyntax type) => type.Members.OfType<MethodDeclarationSyntax>().Any(method => Attributes(method).Any(name => name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal)));

    private static bool IsMarked(TypeDeclarationSyntax type) => Attributes(type).Contains("Trait(\"Speed\", \"slow\")");

    private static IEnumerable<string> Attributes(MemberDeclarationSyntax member) => member.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.ToString());
}
