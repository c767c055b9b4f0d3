using System.Globalization;
using System.Text;

namespace PiecesGen.Tests.Support;

/// <summary>The text of the global config by which MSBuild tells the compiler the project's properties and the metadata of its additional files.</summary>
public static class GlobalConfig
{
    /// <param name="properties">MSBuild properties by name.</param>
    /// <param name="pages">The additional files; each has a section of its own.</param>
    public static string From(IReadOnlyDictionary<string, string> properties, IEnumerable<Page> pages)
    {
        var config = new StringBuilder("is_global = true\n");
        foreach ((string name, string value) in properties)
        {
            config.Append(CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        }

        foreach (Page page in pages)
        {
            config.Append(CultureInfo.InvariantCulture, $"[{page.Path}]\n");
            if (page.Origin is not null)
            {
                config.Append(CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.PiecesGenDocs = {page.Origin}\n");
            }

            foreach (string entry in page.Metadata.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                config.Append(CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.PiecesGen{entry.Replace("=", " = ", StringComparison.Ordinal)}\n");
            }
        }

        return config.ToString();
    }
}
