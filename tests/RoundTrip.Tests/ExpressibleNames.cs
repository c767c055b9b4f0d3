using System.Text.RegularExpressions;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;
using PiecesGen.RoundTrip.Tests.Writing;

namespace PiecesGen.RoundTrip.Tests;

/// <summary>
/// Which names on the wire the docs can say. A dialect says a name that it prints unchanged. A recased one comes back where a
/// variable of a path shows the API's convention and the name has none of what recasing loses: capitals inside a word, words of
/// one letter, words of digits. Both dialects together say more. Of other names the docs say the letters alone.
/// </summary>
internal sealed partial class ExpressibleNames
{
    private readonly HashSet<string> _damaged;

    public ExpressibleNames(ApiModel model, bool hasPython, bool hasTypeScript)
    {
        IEnumerable<Parameter> parameters = model.Groups.SelectMany(group => group.Operations).SelectMany(operation => operation.Parameters);
        bool showsConvention = parameters.Any(parameter => parameter.Location == ParameterLocation.Path
            && IsRegular(parameter.WireName)
            && ((hasPython && Recasing.ToSnake(parameter.WireName) != parameter.WireName)
                || (hasTypeScript && Recasing.ToCamel(parameter.WireName) != parameter.WireName)));
        IEnumerable<string> names = model.Schemas.OfType<ObjectSchema>().SelectMany(schema => schema.Properties).Select(property => property.WireName)
            .Concat(parameters.Select(parameter => parameter.WireName));
        _damaged = [.. names.Where(name => !IsSaid(name, hasPython, hasTypeScript, showsConvention)).Select(NameKey.From)];
    }

    /// <summary>As much of a name as the docs say; to be asked of what was written and of what was read.</summary>
    public string From(string name) => NameKey.From(name) is var key && _damaged.Contains(key) ? key : name;

    private static bool IsSaid(string name, bool hasPython, bool hasTypeScript, bool showsConvention)
    {
        bool pythonKeeps = Recasing.ToSnake(name) == name;
        bool typeScriptKeeps = Recasing.ToCamel(name) == name;
        if (showsConvention && IsRegular(name))
        {
            return true;
        }

        if (hasPython && hasTypeScript)
        {
            return pythonKeeps || ShoutedWords().IsMatch(name) || (showsConvention && typeScriptKeeps);
        }

        return hasPython ? pythonKeeps : typeScriptKeeps;
    }

    private static bool IsRegular(string name) => RegularSnake().IsMatch(name) || RegularCamel().IsMatch(name);

    [GeneratedRegex(@"^[a-z]{2,}\d*(_[a-z]{2,}\d*)*$")]
    private static partial Regex RegularSnake();

    [GeneratedRegex(@"^[a-z]{2,}\d*([A-Z][a-z]+\d*)*$")]
    private static partial Regex RegularCamel();

    /// <summary><c>open_AI</c>, <c>MORE_OPTIONS</c>: Python keeps the underscore, TypeScript the capitals.</summary>
    [GeneratedRegex("^([a-z]{2,}(_([a-z]{2,}|[A-Z]{2,}))+|[A-Z]{2,}(_[A-Z]{2,})+)$")]
    private static partial Regex ShoutedWords();
}
