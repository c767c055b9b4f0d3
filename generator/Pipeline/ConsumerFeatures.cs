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
}
