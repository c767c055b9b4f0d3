using System.IO.Compression;

namespace PiecesGen.Package.Tests;

/// <summary>Who packs a library of somebody else's packs its notice too.</summary>
[Collection(PackageSuite.Name)]
public sealed class NoticeTests(PackageFeed feed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("piecesgen-notices-");

    public static TheoryData<string> Ids => PackageContentTests.Ids;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_packed_library_that_is_not_ours_has_a_notice_of_its_version(string id)
    {
        IEnumerable<PackedLibrary> libraries = Unpack(id).Where(library => !library.IsOurs);

        Assert.Equal(libraries.Select(library => library.FileAndVersion).Order(StringComparer.Ordinal), Notices().SelectMany(notice => notice.Libraries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_notice_names_the_holders_and_carries_the_licence(string id)
    {
        Unpack(id);

        Assert.All(Notices(), notice =>
        {
            Assert.Matches(@"^Copyright \(c\) .*\w", notice.Holders);
            Assert.Matches("(?s)(Permission is hereby granted|Redistribution and use).*AS IS.*LIABILITY", notice.Licence);
        });
    }

    [Fact]
    public void Libraries_of_others_are_told_from_ours()
    {
        string[] ours = [.. Unpack("PiecesGen.Tool").Where(library => library.IsOurs).Select(library => library.File).Order(StringComparer.Ordinal)];

        Assert.Equal(["PiecesGen.Generator.dll", "piecesgen.dll"], ours);
    }

    private IReadOnlyList<PackedLibrary> Unpack(string id)
    {
        ZipFile.ExtractToDirectory(feed.PackageOf(id), _folder.FullName);
        return [.. _folder.EnumerateFiles("*.dll", SearchOption.AllDirectories).Select(PackedLibrary.From).Distinct()];
    }

    private IEnumerable<Notice> Notices()
    {
        string file = Path.Combine(_folder.FullName, "THIRD-PARTY-NOTICES.txt");
        return File.Exists(file) ? Notice.Parse(File.ReadAllText(file)) : [];
    }
}
