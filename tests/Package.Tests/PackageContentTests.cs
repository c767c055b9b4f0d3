using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackageSuite.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    public static TheoryData<string> Ids => ["PiecesGen", "PiecesGen.Runtime", "PiecesGen.Tool"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_has_the_one_version_a_readme_an_icon_a_licence_and_its_source(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf(id));
        XElement metadata = Nuspec(package);

        Assert.Equal(PackageFeed.Version, Value(metadata, "version"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.NotNull(package.GetEntry(Value(metadata, "readme")));
        Assert.NotNull(package.GetEntry(Value(metadata, "icon")));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.Equal(Value(metadata, "projectUrl"), metadata.Element(metadata.Name.Namespace + "repository")!.Attribute("url")!.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_packed_readme_is_the_repositorys_with_links_that_lead_there_from_anywhere(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf(id));
        string text = Text(package, "README.md");
        string project = Value(Nuspec(package), "projectUrl");
        string repository = $"{project}/blob/v{PackageFeed.Version}/";
        var readme = RepositoryDocument.Parse("README.md", text);

        // A feed shows the bytes of a picture, not the page around it.
        string files = $"{project.Replace("//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal)}/v{PackageFeed.Version}/";

        Assert.All(readme.Links, link => Assert.True(Uri.IsWellFormedUriString(link, UriKind.Absolute), link));
        string[] own = [.. readme.Links.Where(link => link.StartsWith(repository, StringComparison.Ordinal))];
        Assert.NotEmpty(own);
        Assert.NotEmpty(readme.Pictures);
        Assert.All(own, link => Assert.True(readme.Leads(link[repository.Length..]), link));
        Assert.All(readme.Pictures, picture => Assert.True(picture.StartsWith(files, StringComparison.Ordinal) && readme.Leads(picture[files.Length..]), picture));
        Assert.Equal(
            File.ReadAllText(RepositoryRoot.File("README.md")),
            text.Replace(repository, "", StringComparison.Ordinal).Replace(files, "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_holds_the_generator_Markdig_with_its_notice_and_the_build_files_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf("PiecesGen"));

        string[] expected =
        [
            "README.md", "THIRD-PARTY-NOTICES.txt", "analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/PiecesGen.CodeFixes.dll", "analyzers/dotnet/cs/PiecesGen.Generator.dll",
            "build/PiecesGen.props", "build/PiecesGen.targets", "icon.png",
        ];
        Assert.Equal(expected, Files(package));
    }

    [Fact]
    public void The_package_depends_on_the_runtime_of_its_own_version_and_on_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf("PiecesGen"));

        XElement dependency = Assert.Single(Nuspec(package).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("PiecesGen.Runtime", dependency.Attribute("id")!.Value);
        Assert.Equal(PackageFeed.Version, dependency.Attribute("version")!.Value);
    }

    [Fact]
    public void What_the_compiler_loads_asks_for_nothing_that_an_older_compiler_host_lacks()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf("PiecesGen"));
        Dictionary<string, Version> references = [];
        foreach (ZipArchiveEntry file in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            foreach ((string name, Version version) in References(file))
            {
                references[name] = references.TryGetValue(name, out Version? other) && other > version ? other : version;
            }
        }

        // Above these, Visual Studio's .NET Framework host finds no assembly, and `dotnet build` never shows it.
        Assert.True(references["System.Memory"] <= new Version(4, 0, 1, 2), $"{references["System.Memory"]}");
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
        string[] known =
        [
            "Markdig", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces", "PiecesGen.Generator", "System.Buffers", "System.Collections.Immutable", "System.Memory",
            "System.Runtime.CompilerServices.Unsafe", "netstandard",
        ];
        Assert.Empty(references.Keys.Except(known));
    }

    [Fact]
    public void The_runtime_needs_no_package_on_modern_frameworks_and_carries_documentation_and_symbols()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackageOf("PiecesGen.Runtime"));
        XElement modern = Assert.Single(Nuspec(package).Descendants(), element => element.Attribute("targetFramework")?.Value == "net8.0");

        Assert.Empty(modern.Elements());
        string[] expected =
        [
            "README.md", "buildTransitive/PiecesGen.Runtime.targets", "icon.png", "lib/net8.0/PiecesGen.Runtime.dll", "lib/net8.0/PiecesGen.Runtime.xml",
            "lib/netstandard2.0/PiecesGen.Runtime.dll", "lib/netstandard2.0/PiecesGen.Runtime.xml",
        ];
        Assert.Equal(expected, Files(package));
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.PackageOf("PiecesGen.Runtime"), ".snupkg"));
        Assert.Equal(["lib/net8.0/PiecesGen.Runtime.pdb", "lib/netstandard2.0/PiecesGen.Runtime.pdb"], Files(symbols));
    }

    private static IEnumerable<string> Files(ZipArchive package) => package.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && !name.EndsWith(".nuspec", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    private static XElement Nuspec(ZipArchive package)
    {
        using Stream stream = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static string Value(XElement metadata, string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";

    private static IEnumerable<(string Name, Version Version)> References(ZipArchiveEntry file)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = file.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var image = new PEReader(bytes);
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
