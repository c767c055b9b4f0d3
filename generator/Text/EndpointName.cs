using System;
using System.Text;

namespace PiecesGen.Generator.Text;

/// <summary>Names operations that no heading names, by method and path: <c>GET /v1/plants/{id}</c> is <c>get_plants_by_id</c>.</summary>
internal static class EndpointName
{
    /// <param name="verb">Null where no place says it.</param>
    public static string From(string? verb, string path)
    {
        StringBuilder name = new(verb?.ToLowerInvariant() ?? "call");
        foreach (string segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsVersion(segment))
            {
                name.Append(segment[0] == '{' ? "_by_" : "_");
                Append(segment, name);
            }
        }

        return name.ToString();
    }

    private static bool IsVersion(string segment) =>
        segment == "api" || (segment.Length > 1 && segment[0] == 'v' && char.IsDigit(segment[1]) && segment.Length <= 6);

    private static void Append(string segment, StringBuilder name)
    {
        foreach (char c in segment)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name[name.Length - 1] != '_' && c != '}')
            {
                name.Append('_');
            }
        }
    }
}
