namespace PiecesGen.Architecture.Tests;

/// <summary>The runtime's namespaces are its folders, but for what programs name (decisions/0014).</summary>
public sealed class RuntimeNamespaceTests(Checkout checkout) : IClassFixture<Checkout>
{
    private const string Consumers = "PiecesGen";
    private const string ConsumersTests = "PiecesGen.Testing";

    private readonly IReadOnlyList<DeclaredType> _types = checkout.RuntimeTypes;

    [Fact]
    public void A_type_is_in_the_namespace_of_its_folder_or_in_that_of_programs() =>
        Assert.DoesNotContain(_types, type => type.Namespace != Consumers && !IsOfFolder(type));

    [Fact]
    public void What_programs_name_is_public_and_shown_by_editors() =>
        Assert.DoesNotContain(_types, type => type.Namespace == Consumers && (!type.IsPublic || type.IsHidden));

    [Fact]
    public void What_emitted_code_alone_names_is_hidden_by_editors() =>
        Assert.DoesNotContain(_types, type => type.IsPublic && !type.IsHidden && type.Namespace is not (Consumers or ConsumersTests));

    /// <summary>The folders within a layer have its namespace. What stands in for a framework's has the framework's.</summary>
    private static bool IsOfFolder(DeclaredType type)
    {
        string layer = type.Folder.Split('/')[1];
        return layer == "NetStandard"
            ? type.Namespace.StartsWith("System", StringComparison.Ordinal)
            : type.Namespace == $"PiecesGen.{layer}";
    }
}
