namespace PiecesGen.Generator.Model.Values;

/// <summary>How a list or an object is written in a query or form (OpenAPI 3.0.4, section 4.7.12; Swagger 2's <c>collectionFormat</c>).</summary>
internal enum ParameterStyle
{
    /// <summary><c>a=1&amp;a=2</c>; the properties of an object are parameters.</summary>
    Multi,

    /// <summary><c>a=1,2</c>; of an object, <c>a=name,value</c>.</summary>
    Csv,

    /// <summary>The same, with spaces.</summary>
    Ssv,

    /// <summary>The same, with <c>|</c>.</summary>
    Pipes,

    /// <summary><c>a[name]=value</c>.</summary>
    DeepObject,

    /// <summary>Its JSON.</summary>
    Json,
}
