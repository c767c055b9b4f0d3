using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PiecesGen.Generator.Hosting;

/// <summary>What the consumer refers to, told by file names: nothing here asks for the compilation.</summary>
internal static class ConsumerReferences
{
    private const string HttpClientFactory = "Microsoft.Extensions.Http.dll";

    public static bool IsHttpClientFactory(MetadataReference reference, CancellationToken cancellationToken) =>
        reference is PortableExecutableReference { FilePath: { } path }
        && string.Equals(Path.GetFileName(path), HttpClientFactory, StringComparison.OrdinalIgnoreCase);
}
