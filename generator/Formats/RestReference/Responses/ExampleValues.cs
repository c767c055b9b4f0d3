using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Knows examples that show objects one after another, as a server sends them one by one: no comma and no empty line is between them.</summary>
internal static class ExampleValues
{
    public static bool FollowEachOther(TextSlice json)
    {
        int end = EndOfObject(json);
        if (end < 0)
        {
            return false;
        }

        int next = end;
        int lines = 0;
        while (next < json.Length && char.IsWhiteSpace(json[next]))
        {
            lines += json[next] == '\n' ? 1 : 0;
            next++;
        }

        return lines < 2 && next < json.Length && EndOfObject(json.Sub(next, json.Length)) >= 0;
    }

    /// <summary>Behind the object that the text starts with; negative where it starts with none, or does not end it.</summary>
    private static int EndOfObject(TextSlice json)
    {
        if (!StartsObject(json))
        {
            return -1;
        }

        int depth = 0;
        bool isText = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (isText && c == '\\')
            {
                i++;
            }
            else if (c == '"')
            {
                isText = !isText;
            }
            else if (!isText && c is '{' or '[')
            {
                depth++;
            }
            else if (!isText && c is '}' or ']' && --depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>A brace and a name: templates have braces too.</summary>
    private static bool StartsObject(TextSlice json)
    {
        int name = 1;
        while (name < json.Length && char.IsWhiteSpace(json[name]))
        {
            name++;
        }

        return name < json.Length && json[0] == '{' && json[name] == '"';
    }
}
