using System.Reflection;
using System.Text;
using PiecesGen.Tool.Files;

namespace PiecesGen.Tool.Projects;

/// <summary>A small console project: two pages of docs, a reference to the package, and a call.</summary>
internal static class NewProject
{
    private const string TemplatePrefix = "Template/";
    private const string ProjectFile = "Project.csproj";
    private const string VersionMark = "{version}";

    /// <summary>The tool's own version, which is the package's.</summary>
    public static string Version { get; } = typeof(NewProject).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Its files by their paths below the project's folder.</summary>
    public static IReadOnlyDictionary<string, string> Files(string name)
    {
        Assembly tool = typeof(NewProject).Assembly;
        return tool.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            .ToDictionary(
                resource => resource[TemplatePrefix.Length..].Replace(ProjectFile, name + ".csproj", StringComparison.Ordinal),
                resource => Text(tool, resource).Replace(VersionMark, Version, StringComparison.Ordinal));
    }

    /// <summary>Writes the files into a folder that is new or empty.</summary>
    public static IReadOnlyList<string> Create(string folder)
    {
        string path = Path.GetFullPath(folder);
        try
        {
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new UnusablePathException($"{folder} is not empty. Nothing was written.");
            }

            IReadOnlyDictionary<string, string> files = Files(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
            foreach ((string name, string text) in files)
            {
                string file = Path.Combine(path, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return [.. files.Keys.Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusablePathException($"{folder} cannot be written: {exception.Message}", exception);
        }
    }

    private static string Text(Assembly tool, string resource)
    {
        using var reader = new StreamReader(tool.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
