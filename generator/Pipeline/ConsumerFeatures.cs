using System;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the consumer's references offer, which something more is emitted for.</summary>
[Flags]
internal enum ConsumerFeatures
{
    /// <summary>Nothing of that kind.</summary>
    None = 0,

    /// <summary>IHttpClientFactory, over which clients are registered.</summary>
    HttpClientFactory = 1,

    /// <summary>Dependency injection whose services have keys.</summary>
    KeyedServices = 2,

    /// <summary>ASP.NET Core describes services in OpenAPI documents.</summary>
    OpenApiDocuments = 4,

    /// <summary>The parts of such documents are those of ASP.NET Core 10 and later.</summary>
    OpenApiReferences = 8,
}
