using System;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>The end of a call that its caller wanted. It is not a failure, so it is not an <see cref="ApiException"/>.</summary>
internal static class CallerCancellation
{
    /// <param name="operation">The operation that was called.</param>
    /// <param name="cause">What the cancelled transport has thrown.</param>
    /// <param name="fired">The caller's token, which is what the caller looks for in the exception.</param>
    internal static OperationCanceledException Create(ApiOperation operation, Exception cause, CancellationToken fired) =>
        new($"{operation.Name} was cancelled by the caller.", cause, fired);
}
