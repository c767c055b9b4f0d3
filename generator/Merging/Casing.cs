using System.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Recases names the way client generators do.</summary>
internal static class Casing
{
    /// <summary>Whether underscores separate its words; a leading one does not.</summary>
    public static bool IsSnake(string name) => name.IndexOf('_', System.Math.Min(1, name.Length)) > 0;

    /// <summary>Whether it is what a generator makes of a name in camelCase; <c>UPPER_CASE</c> is not.</summary>
    public static bool IsLowerSnake(string name) => IsSnake(name) && !HasCapital(name);

    private static bool HasCapital(string name)
    {
        foreach (char c in name)
        {
            if (char.ToLowerInvariant(c) != c)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether capitals separate its words.</summary>
    public static bool IsCamel(string name)
    {
        bool hasCapital = false;
        foreach (char c in name)
        {
            if (c == '_')
            {
                return false;
            }

            hasCapital |= char.IsUpper(c);
        }

        return hasCapital && char.IsLower(name[0]);
    }

    /// <summary>The spelling of the other convention.</summary>
    public static string Other(string name) => IsSnake(name) ? ToCamel(name) : ToSnake(name);

    public static string ToCamel(string name)
    {
        var camel = new StringBuilder(name.Length);
        bool upper = false;
        foreach (char c in name)
        {
            if (c == '_' && camel.Length > 0)
            {
                upper = true;
                continue;
            }

            camel.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return camel.ToString();
    }

    public static string ToSnake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (char.IsUpper(c) && i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1])))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
