using System;
using System.Net;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>The notes on the body of one response.</summary>
/// <param name="operation">The operation that was called.</param>
/// <param name="statusCode">The status of the response.</param>
/// <param name="isLenient">Whether the body may lack what the docs require.</param>
/// <param name="listener">Who is told; null for nobody.</param>
internal sealed class ResponseDrift(ApiOperation operation, int statusCode, bool isLenient, Action<ApiDrift>? listener) : JsonDrift(isLenient)
{
    protected override void Report(JsonDriftKind kind, string path, string excerpt) =>
        listener?.Invoke(new ApiDrift(KindOf(kind), operation, (HttpStatusCode)statusCode, path, excerpt));

    private static ApiDriftKind KindOf(JsonDriftKind kind) => kind switch
    {
        JsonDriftKind.UnknownProperty => ApiDriftKind.UnknownProperty,
        JsonDriftKind.UnexpectedType => ApiDriftKind.UnexpectedType,
        JsonDriftKind.UnknownEnumValue => ApiDriftKind.UnknownEnumValue,
        JsonDriftKind.MissingProperty => ApiDriftKind.MissingProperty,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of drift."),
    };
}
