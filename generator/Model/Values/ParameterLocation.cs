namespace PiecesGen.Generator.Model.Values;

/// <summary>Where a parameter travels (OpenAPI's <c>in</c>).</summary>
internal enum ParameterLocation
{
    /// <summary>A variable of the path.</summary>
    Path,

    /// <summary>After the question mark.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>A field of an urlencoded or multipart body.</summary>
    Form,

    /// <summary>The whole body.</summary>
    Body,
}
