using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>A project with one client and one file of its own, in a folder where nothing of this checkout applies.</summary>
/// <param name="Name">Its row in the tables.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record BuiltProject(string Name, string Folder)
{
    private static readonly string[] s_options = ["-c", "Release", "-v", "q", "-nologo", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false"];

    private string Unrelated => Path.Combine(Folder, "Unrelated.cs");

    public string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", Path.GetFileName(Folder) + ".dll");

    public void Write(string project)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, Path.GetFileName(Folder) + ".csproj"), project);
        Touch();
    }

    public void Restore() => BuildCost.Measure(Folder, "dotnet", "restore", "-v", "q", "-p:Configuration=Release");

    /// <summary>Builds with nothing there but what was restored: generates and compiles.</summary>
    public Sample BuildClean(params string[] options)
    {
        foreach (string made in Directory.GetDirectories(Path.Combine(Folder, "obj")).Append(Path.Combine(Folder, "bin")).Where(Directory.Exists))
        {
            Directory.Delete(made, recursive: true);
        }

        return BuildCost.Measure(Folder, ["dotnet", "build", "--no-restore", .. s_options, .. options]);
    }

    /// <summary>Builds again after an edit of a file that does not know the client.</summary>
    public Sample BuildTouched()
    {
        Touch();
        return BuildCost.Measure(Folder, ["dotnet", "build", "--no-restore", .. s_options]);
    }

    /// <summary>The C# of the client in bytes, whoever wrote it, after a build that keeps what was generated.</summary>
    public long Sources()
    {
        BuildClean("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/emitted");
        return new DirectoryInfo(Folder).EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => file.FullName != Unrelated && !file.DirectoryName!.EndsWith("net10.0", StringComparison.Ordinal))
            .Sum(static file => file.Length);
    }

    private void Touch() => File.WriteAllText(Unrelated, $"internal static class Unrelated {{ public const string Edit = \"{Guid.NewGuid()}\"; }}");
}
