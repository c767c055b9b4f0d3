using Microsoft.Extensions.Hosting;

namespace PiecesGen.FakePiecesOs;

/// <summary>The fake server is a guest in somebody else's process: Ctrl+C and SIGTERM stay that program's business.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
