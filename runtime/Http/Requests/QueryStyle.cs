using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>How a list or an object is written in a query or form (OpenAPI 3.0.4, section 4.7.12; Swagger 2's <c>collectionFormat</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum QueryStyle
{
    /// <summary><c>a=1&amp;a=2</c>; the properties of an object are parameters of their own.</summary>
    Multi,

    /// <summary><c>a=1,2</c>; of an object, <c>a=name,value</c>.</summary>
    Csv,

    /// <summary>The same, with <c>%20</c> between the values.</summary>
    Ssv,

    /// <summary>The same, with <c>%7C</c>, which is <c>|</c>, between the values.</summary>
    Pipes,

    /// <summary><c>a[name]=value</c>; objects within are <c>a[name][inner]=value</c>, and lists repeat their name.</summary>
    DeepObject,

    /// <summary>Its JSON.</summary>
    Json,
}
