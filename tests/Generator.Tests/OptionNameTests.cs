using System.Xml.Linq;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The names of properties that a project sets: one that is no option is told where it stands.</summary>
public sealed class OptionNameTests
{
    [Fact]
    public void The_known_options_are_those_that_the_build_files_hand_over() => Assert.Equal(
        XDocument.Load(RepositoryRoot.File("generator/build/PiecesGen.props")).Descendants("CompilerVisibleProperty")
            .Select(property => property.Attribute("Include")!.Value)
            .Where(name => !name.StartsWith('_'))
            .Order(StringComparer.Ordinal),
        OptionNames.Known.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("<PiecesGenNamespce>Shop</PiecesGenNamespce>", "No option is named 'PiecesGenNamespce'. It was ignored. Did you mean 'PiecesGenNamespace'?")]
    [InlineData("<PiecesGenWireName Condition=\"'$(PiecesGenWireName)' == ''\">CamelCase</PiecesGenWireName>", "No option is named 'PiecesGenWireName'. It was ignored. Did you mean 'PiecesGenWireNames'?")]
    [InlineData("<piecesgenShort />", "No option is named 'piecesgenShort'. It was ignored.")]
    public Task A_name_that_is_no_option_is_told_at_its_place(string property, string message) => new GeneratorTest(Pages.Api(), File(property))
    {
        ExpectedDiagnostics =
        {
            DiagnosticResult.CompilerWarning("PG0108").WithMessage(message).WithSpan("/Shop.csproj", 3, 6, 3, 6 + message.Split('\'')[1].Length),
        },
    }.EmitAsync();

    [Theory]
    [InlineData("<PiecesGenNamespace>Shop</PiecesGenNamespace>")]
    [InlineData("<PIECESGENNAMESPACE>Shop</PIECESGENNAMESPACE>")]
    [InlineData("<Namespce>Shop</Namespce>")]
    [InlineData("<!-- <PiecesGenNamespce>Shop</PiecesGenNamespce> -->")]
    [InlineData("<PiecesGenVersion>1.0.0</PiecesGenVersion><Pin>$(PiecesGenVersion)</Pin>")]
    public Task Options_comments_and_properties_of_ones_own_are_no_mistakes(string property) => new GeneratorTest(Pages.Api(), File(property)).EmitAsync();

    [Fact]
    public Task A_property_may_be_used_in_another_file_of_the_project() =>
        new GeneratorTest(Pages.Api(), File("<PiecesGenVersion>1.0.0</PiecesGenVersion>"), File("<Pin>$(PiecesGenVersion)</Pin>") with { Path = "/Directory.Build.targets" }).EmitAsync();

    private static Page File(string property) => new("/Shop.csproj", $"<Project>\n  <PropertyGroup>\n    {property}\n  </PropertyGroup>\n</Project>\n", null, "Project=true");
}
