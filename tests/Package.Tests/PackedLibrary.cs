using System.Diagnostics;

namespace PiecesGen.Package.Tests;

/// <summary>A library in a package.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Version">As its package has it: <c>0.57.2</c>.</param>
/// <param name="IsOurs">Whether it was compiled from this repository.</param>
internal sealed record PackedLibrary(string File, string Version, bool IsOurs)
{
    public string FileAndVersion => $"{File} {Version}";

    public static PackedLibrary From(FileInfo file)
    {
        FileVersionInfo information = FileVersionInfo.GetVersionInfo(file.FullName);

        // What follows a plus is the commit.
        return new PackedLibrary(file.Name, information.ProductVersion!.Split('+')[0], information.ProductName == "PiecesGen");
    }
}
