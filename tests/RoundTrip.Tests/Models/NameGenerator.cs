using PiecesGen.Generator.Formats.OpenApiGenerator;
using PiecesGen.Generator.Text;
using PiecesGen.RoundTrip.Tests.Writing;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>
/// Makes names of one API: all of them snake_case or all camelCase, because the reader infers one convention for the whole API
/// from its paths. Now and then a name is one that recasing damages (acronyms, digits, single letters) or escapes. None is the
/// name of a header or credential, which tell where they travel.
/// </summary>
internal sealed class NameGenerator(Choices choices, bool isSnake)
{
    private const string Consonants = "bcdfghjklmnprstvwz";
    private const string Vowels = "aeiou";

    private static readonly string[] s_reserved =
    [
        "from", "class", "schema", "in", "import", "date", "json", "is", "public", "default", "package", "short", "function", "return", "delete",
    ];

    private static readonly string[] s_damagedSnake = ["a_b_c", "open_AI", "line_2", "my_API_unit", "_id", "x", "3d_model", "address2_line3", "MORE_OPTIONS"];
    private static readonly string[] s_damagedCamel = ["aBC", "userID", "line2D", "htmlURLPath", "_id", "x", "3dModel", "QRCode", "OAuth2Token"];

    // Words of the types of any dialect: generators rename such models (ModelList), so that no page shows them.
    private static readonly HashSet<string> s_typeWords = [.. new OpenApiGeneratorFormat().Vocabulary.TypeWords.Keys];

    /// <summary>A name on the wire that no other of the same owner equals, as dialects see it.</summary>
    public string WireName(HashSet<string> taken)
    {
        while (true)
        {
            string name = choices.Below(12) switch
            {
                0 => choices.From(s_reserved),
                1 => choices.From(isSnake ? s_damagedSnake : s_damagedCamel),
                _ => Join(Words(3)),
            };
            if (taken.Add(NameKey.From(name)))
            {
                return name;
            }
        }
    }

    /// <summary>The name of an operation as Python prints it.</summary>
    public string OperationName(HashSet<string> taken)
    {
        while (true)
        {
            string name = choices.OneIn(20) ? choices.From(["example", "parameters", "get", "import", "v2_get_3_x"]) : string.Join('_', Words(4));
            if (taken.Add(NameKey.From(name)))
            {
                return name;
            }
        }
    }

    /// <summary>The name of a group or model.</summary>
    public string TypeName(HashSet<string> taken)
    {
        while (true)
        {
            string name = string.Concat(Words(3).Select(Capitalised)) + (choices.OneIn(8) ? choices.From(["2", "V1", "URL", "_Item", "JSON", "Enum"]) : "");
            if (!name.EndsWith("Api", StringComparison.OrdinalIgnoreCase) && !s_typeWords.Contains(name) && taken.Add(NameKey.From(name)))
            {
                return name;
            }
        }
    }

    public string Word()
    {
        string word = string.Concat(Enumerable.Range(0, choices.Between(1, 3)).Select(_ => $"{choices.From(Consonants.ToCharArray())}{choices.From(Vowels.ToCharArray())}"));
        return choices.OneIn(12) ? word + choices.Between(0, 99) : word;
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private List<string> Words(int most) => [.. Enumerable.Range(0, choices.Between(1, most)).Select(_ => Word())];

    private string Join(List<string> words) => isSnake ? string.Join('_', words) : Recasing.ToCamel(string.Join('_', words));
}
