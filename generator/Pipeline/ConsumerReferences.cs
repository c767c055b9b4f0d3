using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the consumer refers to, told by file names, and by what is in a single reference: nothing here asks for the consumer's compilation.</summary>
internal static class ConsumerReferences
{
    private const string HttpClientFactory = "Microsoft.Extensions.Http.dll";
    private const string ServiceDescriptors = "Microsoft.Extensions.DependencyInjection.Abstractions.dll";

    private const string OpenApiDocuments = "Microsoft.AspNetCore.OpenApi.dll";
    private const string OpenApiParts = "Microsoft.OpenApi.dll";

    /// <summary>Is in <see cref="ServiceDescriptors"/> since services have keys.</summary>
    private const string KeyedServices = "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";

    /// <summary>Is in <see cref="OpenApiParts"/> since ASP.NET Core 10: what a schema holds are schemas and references to them.</summary>
    private const string OpenApiReferences = "Microsoft.OpenApi.IOpenApiSchema";

    private static readonly char[] s_separators = ['/', '\\'];

    public static ConsumerFeatures FeaturesOf(MetadataReference reference, CancellationToken cancellationToken)
    {
        if (reference is not PortableExecutableReference { FilePath: { } path })
        {
            return ConsumerFeatures.None;
        }

        string name = path.Substring(path.LastIndexOfAny(s_separators) + 1);
        return name switch
        {
            _ when IsSame(name, HttpClientFactory) => ConsumerFeatures.HttpClientFactory,
            _ when IsSame(name, ServiceDescriptors) && Holds(reference, KeyedServices) => ConsumerFeatures.KeyedServices,
            _ when IsSame(name, OpenApiDocuments) => ConsumerFeatures.OpenApiDocuments,
            _ when IsSame(name, OpenApiParts) && Holds(reference, OpenApiReferences) => ConsumerFeatures.OpenApiReferences,
            _ => ConsumerFeatures.None,
        };
    }

    /// <summary>Those of some types that a reference has, by their full names.</summary>
    public static EquatableArray<string> TypesIn((MetadataReference Reference, EquatableArray<string> Names) sought, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return sought.Names.FindAll(name => Holds(sought.Reference, name));
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(MetadataReference reference, string type) =>
        CSharpCompilation.Create(null, references: [reference]).GetTypeByMetadataName(type) is not null;
}
