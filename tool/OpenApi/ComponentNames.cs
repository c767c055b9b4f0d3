using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>The names of schemas as components: letters, digits, dots, hyphens and underscores alone.</summary>
internal sealed class ComponentNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ComponentNames(EquatableArray<Schema> schemas)
    {
        // Names that fit keep themselves, whatever the others are made into.
        HashSet<string> taken = [.. schemas.Select(schema => schema.Name).Where(name => Fitted(name) == name)];
        foreach (Schema schema in schemas)
        {
            string fitted = Fitted(schema.Name);
            string name = fitted;
            for (int number = 2; name != schema.Name && !taken.Add(name); number++)
            {
                name = $"{fitted}_{number}";
            }

            _names.TryAdd(schema.Name, name);
        }
    }

    public string For(string schemaName) => _names[schemaName];

    public static string Fitted(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
}
