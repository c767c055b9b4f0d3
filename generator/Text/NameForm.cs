namespace PiecesGen.Generator.Text;

/// <summary>How the words of a name are told apart.</summary>
internal enum NameForm
{
    /// <summary>One word in lower case, or capitals throughout: nothing tells.</summary>
    Plain,

    /// <summary><c>created_at</c>.</summary>
    Snake,

    /// <summary><c>createdAt</c>.</summary>
    Camel,

    /// <summary><c>CreatedAt</c>, also of one word: <c>Line</c>.</summary>
    Pascal,

    /// <summary><c>created-at</c>.</summary>
    Kebab,

    /// <summary>Of none, or of several: <c>client_dataJSON</c>, <c>filter.name</c>, <c>@type</c>.</summary>
    Irregular,
}
