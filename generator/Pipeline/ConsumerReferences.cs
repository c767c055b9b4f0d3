using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the consumer refers to, told by file names: nothing here asks for the compilation.</summary>
internal static class ConsumerReferences
{
    private const string HttpClientFactory = "Microsoft.Extensions.Http.dll";

    private static readonly char[] s_separators = ['/', '\\'];

    public static bool IsHttpClientFactory(MetadataReference reference, CancellationToken cancellationToken) =>
        reference is PortableExecutableReference { FilePath: { } path }
        && string.Equals(path.Substring(path.LastIndexOfAny(s_separators) + 1), HttpClientFactory, StringComparison.OrdinalIgnoreCase);
}
